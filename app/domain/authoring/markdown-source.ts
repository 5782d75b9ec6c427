import { blockReferences, checkBlock } from "./block-rules.ts";
import { checkFences } from "./block-fences.ts";
import type { Report } from "./content-problem.ts";
import { isTerm, termId } from "./term-rules.ts";
import { isReadable } from "./markdown-limits.ts";
import { checkElement, checkOutline, checkSingleParagraph } from "./markdown-rules.ts";
import {
  type MarkdownKind,
  type MarkdownNode,
  type Reference,
  isBlock,
  isLeaf,
  mapTree,
  parseMarkdown,
  placeOf,
  sourceOf,
  textOf,
  walk,
} from "./markdown-tree.ts";

/** `id` names a section of the template `plan`. */
type PlanReference = Reference & { plan: string };

/** A Markdown text that could be read, with all that it refers to: facts, terms, union details, pages of this site, plans. */
export type MarkdownSource = {
  tree: MarkdownNode;
  facts: Reference[];
  terms: Reference[];
  details: Reference[];
  links: Reference[];
  planParts: PlanReference[];
  modules: Reference[];
};

const EMPTY: MarkdownNode = { type: "root", children: [] };

export const emptyMarkdown = (): MarkdownSource => ({
  tree: EMPTY,
  facts: [],
  terms: [],
  details: [],
  links: [],
  planParts: [],
  modules: [],
});

const text = (value: string): MarkdownNode => ({ type: "text", value });

/** "At 10:30" and addresses without https: are words, whatever the extensions take them for. */
function restoreWords(source: string) {
  return (node: MarkdownNode): MarkdownNode[] => {
    const raw = sourceOf(source, node);
    const { position } = node;
    if (node.type === "link" && /^(?![[<])(?!https?:)/i.test(raw))
      return [{ ...text(textOf(node)), position }];
    if (node.type === "leafDirective" && !isLeaf(node) && !isBlock({ ...node, type: "containerDirective" })) {
      return [{ type: "paragraph", children: [{ ...text(raw), position }], position }];
    }
    if (node.type !== "textDirective" || node.name === "detail" || isTerm(node)) return [node];
    const opening = `:${node.name ?? ""}`;
    const { children = [] } = node;
    if (children.length === 0) return [{ ...text(raw), position }];
    const last = children.at(-1)?.position?.end.offset ?? 0;
    const closing = source.slice(last, position?.end.offset);
    return [{ ...text(`${opening}[`), position }, ...children, { ...text(closing), position }];
  };
}

function detailId(node: MarkdownNode, kind: MarkdownKind, report: Report): string | null {
  const id = textOf(node);
  const plain = /^[a-z0-9-]+$/.test(id) && Object.keys(node.attributes ?? {}).length === 0;
  if (kind !== "page" && kind !== "sheet") {
    report(placeOf(node), "a union detail outside a page", "use :detail only in pages, job aids and kits");
  } else if (plain) return id;
  else report(placeOf(node), "a union detail that cannot be read", "write :detail[id-of-the-detail]");
  return null;
}

/** Reads a Markdown text and reports all that it may not hold there. Places count from the start of `source`. */
export function readMarkdown(source: string, kind: MarkdownKind, report: Report): MarkdownSource {
  const found = emptyMarkdown();
  if (!isReadable(source, report)) return found;
  const [tree = EMPTY] = mapTree(parseMarkdown(source), restoreWords(source));
  found.tree = tree;
  walk(found.tree, (node, around) => {
    const link = checkElement(node, source, kind, report);
    if (link !== null) found.links.push({ id: link, place: placeOf(node) });
    if (isTerm(node)) {
      const id = termId({ node, around, kind }, report);
      if (id !== null) found.terms.push({ id, place: placeOf(node) });
    } else if (node.type === "textDirective") {
      const id = detailId(node, kind, report);
      if (id !== null) found.details.push({ id, place: placeOf(node) });
    }
    if (node.type === "containerDirective" || node.type === "leafDirective") {
      checkBlock({ node, around, source, kind }, report);
      found.facts.push(...blockReferences(node, source));
      const { plan, section, module } = node.attributes ?? {};
      if (node.name === "plan-part" && plan && section)
        found.planParts.push({ id: section, plan, place: placeOf(node) });
      if (node.name === "syllabus" && module) found.modules.push({ id: module, place: placeOf(node) });
    }
  });
  checkOutline(found.tree, kind, report);
  checkFences(found.tree, source, report);
  if (kind === "option") checkSingleParagraph(found.tree, report);
  return found;
}
