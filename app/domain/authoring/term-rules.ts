import type { Report } from "./content-problem.ts";
import { type MarkdownKind, type MarkdownNode, placeOf, textOf } from "./markdown-tree.ts";

const WRITTEN = "write :term[the words]{id=id-of-the-entry}";
const WORDS = new Set(["text", "strong", "emphasis"]);

/** Words that are explained where they stand, by an entry of the glossary; a bare ":term" is only a word. */
export const isTerm = ({ type, name, children = [], attributes }: MarkdownNode): boolean =>
  type === "textDirective" &&
  name === "term" &&
  (children.length > 0 || Object.keys(attributes ?? {}).length > 0);

type TermPlace = { node: MarkdownNode; around: readonly MarkdownNode[]; kind: MarkdownKind };

/** The entry that a term names; null, and reported, when it cannot be read or stands where nothing can be explained. */
export function termId({ node, around, kind }: TermPlace, report: Report): string | null {
  const { id, ...others } = node.attributes ?? {};
  const outer = around.find(({ type }) => type === "heading" || type === "link");
  if (kind !== "lesson") {
    report(placeOf(node), "a term outside a lesson", "use :term only in the lessons");
  } else if (outer) {
    report(placeOf(node), `a term in a ${outer.type}`, "explain the words where they stand in a sentence");
  } else if (!id || Object.keys(others).length > 0) {
    report(placeOf(node), "a term that names no entry of the glossary", WRITTEN);
  } else if (textOf(node).trim() === "" || node.children?.some(({ type }) => !WORDS.has(type))) {
    report(placeOf(node), "a term that is not plain words", WRITTEN);
  } else return id;
  return null;
}
