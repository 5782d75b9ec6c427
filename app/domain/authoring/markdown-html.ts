import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import type { Heading } from "#app/domain/curriculum/lesson.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { factIds } from "./block-rules.ts";
import { type CourseWord, courseWord } from "./course-words.ts";
import { courseSchema, dressHtml } from "./course-html.ts";
import { type Terms, explainTerm } from "./explained-term.ts";
import { lawSources } from "./law-sources.ts";
import { type Syllabuses, roomToWrite, tick } from "./sheet-parts.ts";
import { isTerm } from "./term-rules.ts";
import { type MarkdownNode, isBlock, isLeaf, mapTree, textOf, walk } from "./markdown-tree.ts";

export type Facts = ReadonlyMap<string, Fact>;

/** What a text may refer to: facts, the entries of the glossary that it explains, what modules consist of. */
export type Cited = { facts: Facts; terms?: Terms; modules?: Syllabuses };

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

const ownTitles: Partial<Record<string, CourseWord>> = {
  law: "law",
  "northern-ireland": "northernIreland",
  "plan-part": "planPart",
};

/** The heading of a block: its own, or the program's words for that kind. */
export function blockTitle({ name = "", attributes }: MarkdownNode, locale: Locale): string {
  const word = ownTitles[name];
  return word ? courseWord(locale, word) : (attributes?.title ?? "");
}

const words = (value: string): MarkdownNode => ({ type: "text", value });

/** The way from a lesson to the part of the plan that it ends in. */
const planLink = ({ attributes }: MarkdownNode, locale: Locale): MarkdownNode => ({
  type: "paragraph",
  children: [
    {
      type: "link",
      url: `/plan-parts/${attributes?.plan ?? ""}/${attributes?.section ?? ""}`,
      children: [words(courseWord(locale, "openPlanPart"))],
    },
  ],
});

function block(node: MarkdownNode, facts: Facts, locale: Locale): MarkdownNode {
  const cited = factIds(node).flatMap((id) => facts.get(id) ?? []);
  const foot = cited.length > 0 ? [lawSources(cited, locale)] : [];
  if (node.name === "plan-part") foot.push(planLink(node, locale));
  const folded = node.name === "answer";
  const title: MarkdownNode = {
    type: "paragraph",
    children: [words(blockTitle(node, locale))],
    data: { hName: folded ? "summary" : "p", hProperties: { className: ["block-title"] } },
  };
  return {
    ...node,
    children: [title, ...(node.children ?? []), ...foot],
    data: { hName: folded ? "details" : "div", hProperties: { className: [node.name] } },
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
  { facts, terms = new Map(), modules = new Map() }: Cited,
  locale: Locale,
): { tree: MarkdownNode; headings: Heading[] } {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const explained = new Set<string>();
  const [dressed = tree] = mapTree(tree, (node) => {
    if (isTerm(node)) return explainTerm(node, { terms, explained, locale });
    if (node.type === "textDirective") return [detail(node)];
    if (isBlock(node)) return [block(node, facts, locale)];
    if (isLeaf(node)) return roomToWrite(node, modules, locale);
    if (typeof node.checked === "boolean") return [markNeeds(tick(node))];
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
