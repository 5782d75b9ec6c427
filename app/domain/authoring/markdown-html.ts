import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import type { Heading } from "#app/domain/curriculum/lesson.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { factIds } from "./block-rules.ts";
import { courseWord } from "./course-words.ts";
import { courseSchema, dressHtml } from "./course-html.ts";
import { type Terms, explainTerm } from "./explained-term.ts";
import { lawSources } from "./law-sources.ts";
import { isTerm } from "./term-rules.ts";
import { type MarkdownNode, isBlock, mapTree, textOf, walk } from "./markdown-tree.ts";

export type Facts = ReadonlyMap<string, Fact>;

/** What a text may refer to: the facts of its law blocks, and the entries of the glossary that it explains. */
export type Cited = { facts: Facts; terms?: Terms };

/** Apart from the ids of the page around the text: every one of ours begins with `at-`. */
function anchorOf(heading: string, taken: Set<string>): string {
  const plain = heading
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, "");
  const words = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "section";
  let id = `at-${words}`;
  for (let again = 2; taken.has(id); again += 1) id = `at-${words}-${again}`;
  taken.add(id);
  return id;
}

function blockTitle(node: MarkdownNode, locale: Locale): MarkdownNode {
  const law = node.name === "law" ? courseWord(locale, "law") : undefined;
  return {
    type: "paragraph",
    children: [{ type: "text", value: law ?? node.attributes?.title ?? "" }],
    data: { hProperties: { className: ["block-title"] } },
  };
}

function block(node: MarkdownNode, facts: Facts, locale: Locale): MarkdownNode {
  const cited = factIds(node).flatMap((id) => facts.get(id) ?? []);
  const sources = cited.length > 0 ? [lawSources(cited, locale)] : [];
  return {
    ...node,
    children: [blockTitle(node, locale), ...(node.children ?? []), ...sources],
    data: { hName: "div", hProperties: { className: [node.name] } },
  };
}

/**
 * Marks the paragraph that holds a union detail, or the list item that is nothing but that paragraph: it goes as a
 * whole while the detail is not known.
 */
function markNeeds(node: MarkdownNode): MarkdownNode {
  const [only, second] = node.children ?? [];
  if (node.type === "listItem" && only?.data?.hProperties?.dataNeeds !== undefined && !second) {
    const { data, ...paragraph } = only;
    return { ...node, children: [paragraph], data };
  }
  if (node.type !== "paragraph") return node;
  const needs: string[] = [];
  walk(node, ({ data }) => {
    const id = data?.hProperties?.dataDetail;
    if (typeof id === "string") needs.push(id);
  });
  return needs.length > 0 ? { ...node, data: { hProperties: { dataNeeds: needs.join(" ") } } } : node;
}

const detail = (node: MarkdownNode): MarkdownNode => ({
  type: "textDirective",
  name: "detail",
  children: [],
  data: { hName: "span", hProperties: { dataDetail: textOf(node) } },
});

function dressTree(
  tree: MarkdownNode,
  { facts, terms = new Map() }: Cited,
  locale: Locale,
): { tree: MarkdownNode; headings: Heading[] } {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const explained = new Set<string>();
  const [dressed = tree] = mapTree(tree, (node) => {
    if (isTerm(node)) return explainTerm(node, { terms, explained, locale });
    if (node.type === "textDirective") return [detail(node)];
    if (isBlock(node)) return [block(node, facts, locale)];
    if (node.type !== "heading") return [markNeeds(node)];
    const text = textOf(node);
    const id = anchorOf(text, taken);
    if (node.depth === 2) headings.push({ id, text });
    return [{ ...node, data: { hProperties: { id } } }];
  });
  return { tree: dressed, headings };
}

function htmlProcessor(locale: Locale) {
  return unified()
    .use(remarkRehype, {
      footnoteLabel: courseWord(locale, "notes"),
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference: number) => courseWord(locale, "backToNote", { number: reference + 1 }),
    })
    .use(() => (root) => {
      const dressed = dressHtml(root, (number) => courseWord(locale, "table", { number }));
      return dressed;
    })
    .use(rehypeSanitize, courseSchema)
    .use(rehypeStringify);
}

const processors = { en: htmlProcessor("en"), cy: htmlProcessor("cy") };

/** The HTML of a Markdown tree that has been checked, and its headings of level two. */
export function renderMarkdown(
  tree: MarkdownNode,
  cited: Cited,
  locale: Locale,
): { html: string; headings: Heading[] } {
  const dressed = dressTree(tree, cited, locale);
  const processor = processors[locale];
  const root = processor.runSync(dressed.tree as Parameters<typeof processor.runSync>[0]);
  return { html: processor.stringify(root), headings: dressed.headings };
}

/** The HTML of a text of one paragraph, without the paragraph. */
export const renderPhrase = (tree: MarkdownNode, locale: Locale): string =>
  renderMarkdown(tree, { facts: new Map() }, locale).html.replace(/^<p>([\s\S]*)<\/p>$/, "$1");
