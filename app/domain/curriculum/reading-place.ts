const TAG = /<(\/?)([a-z][a-z\d]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const HEADING = /^h[2-6]$/;
const WITHOUT_END = new Set(["br", "hr"]);

/**
 * A lesson's HTML with an id on each of its blocks, so that a reader can be led back to the paragraph: the id of the
 * heading above it and its number below that heading, `at-what-to-ask.3`. An edit elsewhere leaves it as it was. Made
 * when a version is read and not when it is rendered: a version that is stored never changes (decision 0015).
 */
export function numberBlocks(html: string): string {
  let depth = 0;
  let section = "at";
  let number = 0;
  return html.replaceAll(TAG, (tag, closing: string, name: string, attributes: string) => {
    if (WITHOUT_END.has(name)) return tag;
    depth += closing === "" ? 1 : -1;
    if (closing !== "" || depth > 1 || name === "section") return tag;
    if (!HEADING.test(name)) return `<${name} id="${section}.${(number += 1)}"${attributes}>`;
    section = /\sid="([^"]*)"/.exec(attributes)?.[1] ?? section;
    number = 0;
    return tag;
  });
}

/** True for the id of a block or a heading of the lesson. */
export const isPlaceIn = (html: string, place: string): boolean =>
  /^at[a-z\d.-]*$/.test(place) && html.includes(` id="${place}"`);

/** Where to go on reading: the place itself, or what is left of it, its section; null for the top. */
export function placeLeft(html: string, place: string | null): string | null {
  if (place === null) return null;
  const [section = ""] = place.split(".");
  return [place, section].find((each) => isPlaceIn(html, each)) ?? null;
}
