import type { Report } from "./content-problem.ts";
import {
  type MarkdownKind,
  type MarkdownNode,
  isText,
  placeOf,
  sourceOf,
  textOf,
  walk,
} from "./markdown-tree.ts";

const LINK_REMEDY = "link to an address that begins https://, or to a page such as /learn/… or /help-now";
const SITE_LINK =
  /^\/(help-now|which-role-fits-me|my-plan|job-aids(\/[a-z0-9-]+)?|learn(\/[a-z0-9-]+){0,2})$/;

function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  return protocol === "https:" && username === "" && password === "" && hostname.includes(".");
}

/** Reports a link that leads nowhere good. Returns the address of a page of this site, to be looked up. */
function checkLink(node: MarkdownNode, kind: MarkdownKind, report: Report): string | null {
  const { url = "" } = node;
  if (kind === "option")
    report(placeOf(node), "a link in an option", "put the link in the stem or the reason");
  if (node.type === "link" && textOf(node).trim() === "") {
    report(placeOf(node), "a link without words", "write [the words](the address)");
  }
  if (SITE_LINK.test(url)) return url;
  if (!isSafeAddress(url))
    report(placeOf(node), `a link to ${JSON.stringify(url.slice(0, 60))}`, LINK_REMEDY);
  return null;
}

const refused: Partial<Record<string, [message: string, remedy: string]>> = {
  html: ["HTML in Markdown", "write it in Markdown; to show the sign < itself, write \\<"],
  image: ["a picture", "say it in words; pictures are not part of this format"],
  imageReference: ["a picture", "say it in words; pictures are not part of this format"],
};

const onlyInTexts: Partial<Record<string, [message: string, remedy: string]>> = {
  heading: ["a heading in a question", "write a paragraph"],
  footnoteReference: ["a footnote in a question", "write it in the text"],
  footnoteDefinition: ["a footnote in a question", "write it in the text"],
};

/** Checks one element by itself. Returns the address when it links to a page of this site. */
export function checkElement(
  node: MarkdownNode,
  source: string,
  kind: MarkdownKind,
  report: Report,
): string | null {
  const fault = refused[node.type] ?? (isText(kind) ? undefined : onlyInTexts[node.type]);
  if (fault) report(placeOf(node), ...fault);
  if (typeof node.checked === "boolean" && kind !== "sheet") {
    report(placeOf(node), "a task list", "write a plain list; a page has no boxes to tick");
  }
  if (node.type === "text" && /(?<!\\)\[\^[^\]\s]+\]/.test(sourceOf(source, node))) {
    report(placeOf(node), "a footnote without its text", "add a line such as [^1]: The text of the note.");
  }
  return node.type === "link" || node.type === "definition" ? checkLink(node, kind, report) : null;
}

/** Headings begin at level two, step down one level at a time and say something. */
export function checkOutline(tree: MarkdownNode, kind: MarkdownKind, report: Report): void {
  if (!isText(kind)) return;
  if ((tree.children ?? []).length === 0)
    report({ line: 1, column: 1 }, "there is no text", "write the text");
  let level = 1;
  walk(tree, (node) => {
    if (node.type !== "heading") return;
    const { depth = 1 } = node;
    if (textOf(node).trim() === "") report(placeOf(node), "a heading without words", "write the heading");
    if (depth === 1) {
      report(placeOf(node), "a heading of level one", "begin with ##; the title of the page is level one");
    } else if (depth > level + 1) {
      report(
        placeOf(node),
        `a heading of level ${depth} under level ${level}`,
        `use ${"#".repeat(level + 1)}`,
      );
    }
    level = Math.max(depth, 2);
  });
}

/** An option stands beside a box to tick: one paragraph, and nothing else. */
export function checkSingleParagraph(tree: MarkdownNode, report: Report): void {
  const [first, second] = tree.children ?? [];
  if (first?.type === "paragraph" && second === undefined) return;
  const odd = first?.type === "paragraph" ? second : first;
  report(
    odd ? placeOf(odd) : { line: 1, column: 1 },
    "more than one paragraph in an option",
    "write one paragraph",
  );
}
