import type { HandbookPart } from "#app/domain/curriculum/handbook.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { factIds } from "./block-rules.ts";
import { lawSources } from "./law-sources.ts";
import { type Facts, blockTitle } from "./markdown-html.ts";
import { type Syllabuses, linesOf, syllabusParts } from "./sheet-parts.ts";
import { type MarkdownNode, isBlock, isLeaf } from "./markdown-tree.ts";

type Words = { facts: Facts; modules?: Syllabuses; locale: Locale };

/** The words of a line. On paper nobody can follow a link, so an address away from here stands behind its words. */
function wordsOf(node: MarkdownNode): string {
  const inner = node.value ?? (node.children ?? []).map(wordsOf).join("");
  switch (node.type) {
    case "text":
      return inner.replaceAll(/\s*\n\s*/g, " ");
    case "break":
      return "\n";
    case "link":
      return node.url?.startsWith("https:") && node.url !== inner ? `${inner} (${node.url})` : inner;
    case "footnoteReference":
      return ` [${node.label ?? ""}]`;
    default:
      return inner;
  }
}

/** What an item of a list says, a line for each paragraph and each item within it. */
const itemLines = (node: MarkdownNode): string[] =>
  (node.children ?? []).flatMap((child) =>
    child.type === "list"
      ? (child.children ?? []).flatMap((item) => itemLines(item).map((line) => `– ${line}`))
      : [wordsOf(child)],
  );

const itemsOf = ({ children = [] }: MarkdownNode): string[] =>
  children.map((item) => itemLines(item).join("\n"));

function tableOf({ children = [] }: MarkdownNode): HandbookPart {
  const [head = [], ...rows] = children.map((row) => (row.children ?? []).map(wordsOf));
  return { kind: "table", head, rows };
}

function boxOf(node: MarkdownNode, words: Words): HandbookPart {
  const cited = factIds(node).flatMap((id) => words.facts.get(id) ?? []);
  const sources: HandbookPart[] =
    cited.length > 0
      ? [{ kind: "list", numbered: false, items: itemsOf(lawSources(cited, words.locale)) }]
      : [];
  return { kind: "box", title: blockTitle(node, words.locale), parts: [...partsOf(node, words), ...sources] };
}

function leafParts(node: MarkdownNode, words: Words): HandbookPart[] {
  const { label, module } = node.attributes ?? {};
  if (node.name === "blank") return [{ kind: "blank", label: label ?? "", lines: linesOf(node) }];
  const children = syllabusParts(module ?? "", words.modules ?? new Map(), words.locale);
  return partsOf({ type: "root", children }, words);
}

function partOf(node: MarkdownNode, words: Words): HandbookPart[] {
  if (isBlock(node)) return [boxOf(node, words)];
  if (isLeaf(node)) return leafParts(node, words);
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth ?? 2, text: wordsOf(node) }];
    case "paragraph":
    case "code":
      return [{ kind: "paragraph", text: wordsOf(node) }];
    case "blockquote":
      return (node.children ?? []).map((child) => ({ kind: "quotation", text: wordsOf(child) }));
    case "list": {
      const boxes = (node.children ?? []).every(({ checked }) => typeof checked === "boolean");
      return [{ kind: "list", numbered: node.ordered === true, boxes, items: itemsOf(node) }];
    }
    case "table":
      return [tableOf(node)];
    case "footnoteDefinition":
      return [{ kind: "paragraph", text: `[${node.label ?? ""}] ${itemLines(node).join(" ")}` }];
    default:
      return [];
  }
}

const partsOf = ({ children = [] }: MarkdownNode, words: Words): HandbookPart[] =>
  children.flatMap((child) => partOf(child, words));

/** The text of a lesson for the printer, its notes at the end. `tree` is Markdown that has been checked. */
export function handbookParts(tree: MarkdownNode, words: Words): HandbookPart[] {
  const isNote = ({ type }: MarkdownNode) => type === "footnoteDefinition";
  const { children = [] } = tree;
  const inOrder = [...children.filter((node) => !isNote(node)), ...children.filter(isNote)];
  return partsOf({ ...tree, children: inOrder }, words);
}
