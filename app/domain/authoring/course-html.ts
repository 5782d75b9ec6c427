import { defaultSchema } from "rehype-sanitize";
import { BLOCKS } from "./markdown-tree.ts";

/** What every node of hast has in common (https://github.com/syntax-tree/hast). */
export type HtmlNode = {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
};

const elements =
  "a blockquote br button code del details div em h2 h3 h4 h5 h6 hr li ol p pre section span strong summary sup table tbody td th thead tr ul";

/**
 * The elements and attributes that the course may consist of. Ids keep the prefix that footnotes have been given:
 * a second one would break their links.
 */
export const courseSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: elements.split(" "),
  clobberPrefix: "",
  protocols: { href: ["https"] },
  attributes: {
    ...defaultSchema.attributes,
    "*": ["id"],
    a: ["href", "rel", "ariaDescribedBy", "ariaLabel", "dataFootnoteRef", "dataFootnoteBackref"],
    button: [["type", "button"], ["className", "term"], "popoverTarget"],
    details: [["className", ...BLOCKS]],
    div: [["className", ...BLOCKS, "table", "blank", "line"], "role", "tabIndex", "ariaLabel"],
    li: ["dataNeeds", ["className", "tick"]],
    ol: ["start"],
    p: [["className", "block-title"], "dataNeeds"],
    section: ["dataFootnotes", ["className", "footnotes"]],
    span: ["dataDetail", ["popover", "auto"], "lang"],
    summary: [["className", "block-title"]],
    td: [["className", "to-middle", "to-end"]],
    th: [["className", "to-middle", "to-end"], "scope"],
    ul: [["className", "law-sources"]],
  },
};

const alignments: Partial<Record<string, string>> = { center: "to-middle", right: "to-end" };

function cell({ properties = {}, ...node }: HtmlNode): HtmlNode {
  const { align, ...rest } = properties;
  const name = typeof align === "string" ? alignments[align] : undefined;
  const className = name === undefined ? {} : { className: [name] };
  return {
    ...node,
    properties: { ...rest, ...className, ...(node.tagName === "th" ? { scope: "col" } : {}) },
  };
}

/** A table scrolls in a box of its own on a narrow screen, which the keyboard reaches (WCAG 2.2, 1.4.10 and 2.1.1). */
const box = (table: HtmlNode, ariaLabel: string): HtmlNode => ({
  type: "element",
  tagName: "div",
  properties: { className: ["table"], role: "region", tabIndex: 0, ariaLabel },
  children: [table],
});

/** No address of a page of ours goes along with a link that leads away. */
function link(node: HtmlNode): HtmlNode {
  const { href } = node.properties ?? {};
  const away = typeof href === "string" && href.startsWith("https:");
  return away ? { ...node, properties: { ...node.properties, rel: ["noreferrer"] } } : node;
}

/** Gives what Markdown has become what our pages need: boxes for tables, heads of columns, quiet links. */
export function dressHtml(root: HtmlNode, tableLabel: (number: number) => string): HtmlNode {
  let tables = 0;
  const dress = (node: HtmlNode): HtmlNode => {
    const dressed = node.children ? { ...node, children: node.children.map(dress) } : node;
    if (node.tagName === "table") return box(dressed, tableLabel((tables += 1)));
    if (node.tagName === "td" || node.tagName === "th") return cell(dressed);
    return node.tagName === "a" ? link(dressed) : dressed;
  };
  return dress(root);
}
