import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Place } from "./content-problem.ts";

type Point = Place & { offset?: number | undefined };

/** What every node of mdast and of its directives has in common (https://github.com/syntax-tree/mdast). */
export type MarkdownNode = {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  label?: string | null;
  checked?: boolean | null;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  position?: { start: Point; end: Point };
  data?: { hName?: string; hProperties?: Record<string, unknown>; directiveLabel?: boolean };
};

/**
 * Where a Markdown text stands decides what it may hold: a question has no headings, an option is one line, and a
 * sheet (a job aid or a session kit) is a page with room to write on.
 */
export type MarkdownKind = "lesson" | "page" | "sheet" | "question" | "option";

export const isText = (kind: MarkdownKind): boolean => kind !== "question" && kind !== "option";

/** Something that a text refers to, and where. */
export type Reference = { id: string; place: Place };

export const BLOCKS = [
  "callout",
  "pre-question",
  "scenario",
  "law",
  "northern-ireland",
  "worked-example",
  "half-worked",
  "answer",
  "if-then",
  "plan-part",
] as const;
export type BlockName = (typeof BLOCKS)[number];

/** What stands on a line of its own in a sheet: a space to write in, and the contents of a module. */
export const LEAVES = ["blank", "syllabus"] as const;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

export const parseMarkdown = (text: string): MarkdownNode => parser.parse(text) as MarkdownNode;

/** Every node with the nodes around it, the outermost first, in the order of the text. */
export function walk(
  node: MarkdownNode,
  visit: (node: MarkdownNode, around: readonly MarkdownNode[]) => void,
  around: readonly MarkdownNode[] = [],
): void {
  visit(node, around);
  for (const child of node.children ?? []) walk(child, visit, [...around, node]);
}

/** The tree with each node replaced by what `change` makes of it, children first. */
export function mapTree(node: MarkdownNode, change: (node: MarkdownNode) => MarkdownNode[]): MarkdownNode[] {
  const children = node.children?.flatMap((child) => mapTree(child, change));
  return change(children ? { ...node, children } : node);
}

export const textOf = (node: MarkdownNode): string =>
  node.value ?? (node.children ?? []).map(textOf).join("");

export const placeOf = (node: MarkdownNode): Place => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
};

/** The piece of the source that a node was read from. */
export const sourceOf = (text: string, { position }: MarkdownNode): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

export const isBlock = (node: MarkdownNode): boolean =>
  node.type === "containerDirective" && BLOCKS.some((name) => name === node.name);

export const isLeaf = (node: MarkdownNode): boolean =>
  node.type === "leafDirective" && LEAVES.some((name) => name === node.name);
