import { withoutEntities } from "./html-words.ts";

/**
 * What a block of a lesson is: the heading of a section, a heading within one, the title of a box, a paragraph, an
 * item of a list, a row of a table.
 */
export type BlockKind = "section" | "heading" | "title" | "text" | "item" | "row";

/** `text` is plain: no HTML, and one space where there was any white space. */
export type LessonBlock = { kind: BlockKind; text: string };

const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+/g;
const INLINE = new Set(["a", "button", "code", "del", "em", "span", "strong", "sup"]);
const WITHOUT_END = new Set(["br", "hr"]);
/** The meaning behind a term and the numbers of notes are no part of the sentence that they stand in. */
const ASIDE = /\s(?:popover="auto"|data-footnote-(?:back)?ref)/;

type Element = { name: string; isTitle: boolean; isAside: boolean };

function kindWithin(open: readonly Element[]): BlockKind {
  const isIn = (...names: string[]) => open.some(({ name }) => names.includes(name));
  if (isIn("h2")) return "section";
  if (isIn("h3", "h4", "h5", "h6")) return "heading";
  if (open.some(({ isTitle }) => isTitle)) return "title";
  if (isIn("tr")) return "row";
  return isIn("li") ? "item" : "text";
}

/**
 * The blocks of a lesson in their order, as plain text, so that two versions can be compared. Takes the HTML of a stored
 * version, which we have rendered and sanitised ourselves (`markdown-html.ts`).
 */
export function readBlocks(html: string): LessonBlock[] {
  const blocks: LessonBlock[] = [];
  const open: Element[] = [];
  let text = "";
  const finish = () => {
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain !== "") blocks.push({ kind: kindWithin(open), text: plain });
    text = "";
  };
  for (const [token, closing, name, attributes = ""] of html.matchAll(TOKEN)) {
    if (name === undefined) {
      if (!open.some(({ isAside }) => isAside)) text += withoutEntities(token);
      continue;
    }
    if (WITHOUT_END.has(name)) text += " ";
    else if (name === "td" || name === "th") text += closing === "" && text.trim() !== "" ? " · " : "";
    else if (!INLINE.has(name)) finish();
    if (closing === "" && !WITHOUT_END.has(name)) {
      const isTitle = name === "summary" || attributes.includes('class="block-title"');
      open.push({ name, isTitle, isAside: ASIDE.test(attributes) });
    } else if (closing !== "" && open.at(-1)?.name === name) open.pop();
  }
  finish();
  return blocks;
}
