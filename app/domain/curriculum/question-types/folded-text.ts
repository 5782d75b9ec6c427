/**
 * A text as it is compared: without case, accents, punctuation at its end and spaces beyond one; a curly apostrophe is a
 * straight one.
 */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑–—−]/g, "-")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[\s.,;:!?]+$/, "");
