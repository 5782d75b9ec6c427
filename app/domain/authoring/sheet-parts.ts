import type { ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { courseWord } from "./course-words.ts";
import { type MarkdownNode, mapTree, textOf, walk } from "./markdown-tree.ts";

/** What modules consist of, by their slugs, as an employer is told who is asked for time off. */
export type Syllabuses = ReadonlyMap<string, Pick<ModuleOutline, "title" | "covers" | "lessons">>;

const words = (value: string): MarkdownNode => ({ type: "text", value });
const paragraph = (...children: MarkdownNode[]): MarkdownNode => ({ type: "paragraph", children });
const strong = (value: string): MarkdownNode => ({ type: "strong", children: [words(value)] });

const listOf = (items: readonly string[], ordered: boolean): MarkdownNode => ({
  type: "list",
  ordered,
  children: items.map((item) => ({ type: "listItem", children: [paragraph(words(item))] })),
});

/** How many lines are to be left free; 1 where nothing is said. */
export const linesOf = ({ attributes }: MarkdownNode): number => Number(attributes?.lines ?? 1);

const blank = (node: MarkdownNode): MarkdownNode => ({
  type: "containerDirective",
  children: [
    paragraph(words(node.attributes?.label ?? "")),
    ...Array.from({ length: linesOf(node) }, (): MarkdownNode => ({
      type: "containerDirective",
      children: [],
      data: { hName: "div", hProperties: { className: ["line"] } },
    })),
  ],
  data: { hName: "div", hProperties: { className: ["blank"] } },
});

/** The title of a module, what it covers, and its lessons with their minutes. */
export function syllabusParts(id: string, modules: Syllabuses, locale: Locale): MarkdownNode[] {
  const module = modules.get(id);
  if (!module) return [];
  const lessons = module.lessons.map(({ title, minutes }) =>
    courseWord(locale, "lessonMinutes", { title, minutes }),
  );
  return [paragraph(strong(module.title)), listOf(module.covers, false), listOf(lessons, true)];
}

/** `::blank` is a labelled space to write in, `::syllabus` the contents of a module. */
export const roomToWrite = (node: MarkdownNode, modules: Syllabuses, locale: Locale): MarkdownNode[] =>
  node.name === "blank" ? [blank(node)] : syllabusParts(node.attributes?.module ?? "", modules, locale);

/** A box to tick on paper: no control, so that nothing about a member is ever typed here. */
export const tick = ({ checked: _, ...node }: MarkdownNode): MarkdownNode => ({
  ...node,
  data: { hProperties: { className: ["tick"] } },
});

/** The tree with the union's details as words; what holds one that nobody has given is left out. */
export function withDetails(tree: MarkdownNode, given: ReadonlyMap<string, { value: string }>): MarkdownNode {
  const isKnown = (node: MarkdownNode): boolean => {
    let known = true;
    walk(node, (inner) => {
      if (inner.name === "detail" && inner.type === "textDirective" && !given.has(textOf(inner)))
        known = false;
    });
    return known;
  };
  const [filled = tree] = mapTree(tree, (node) => {
    if (node.type === "paragraph" && !isKnown(node)) return [];
    if ((node.type === "listItem" || node.type === "list") && node.children?.length === 0) return [];
    if (node.type === "textDirective" && node.name === "detail" && given.has(textOf(node)))
      return [words(given.get(textOf(node))?.value ?? "")];
    return [node];
  });
  return filled;
}
