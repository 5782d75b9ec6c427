import { civilDateAt } from "#app/platform/civil-date.ts";
import { dateInWords } from "./date-words.ts";
import type { DocumentText } from "./document-block.ts";
import type { Words } from "./field-blocks.ts";

/** What every document says outside its text: its language, its day, the foot of its pages. */
export function edgesOf({
  t,
  locale,
  at,
}: Words & { at: Date }): Pick<DocumentText, "lang" | "foot" | "missingGlyphs" | "createdAt"> {
  const date = dateInWords(civilDateAt(at), locale);
  return {
    lang: locale,
    foot: (page, of) => t("planning.document.foot", { page, of, date }),
    missingGlyphs: (mark) => t("planning.document.missingGlyphs", { mark }),
    createdAt: at,
  };
}
