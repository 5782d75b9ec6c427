import type { Report } from "./content-problem.ts";
import {
  BLOCKS,
  type BlockName,
  type MarkdownKind,
  type MarkdownNode,
  type Reference,
  isBlock,
  placeOf,
  sourceOf,
  textOf,
} from "./markdown-tree.ts";

type BlockPlace = { node: MarkdownNode; around: readonly MarkdownNode[]; source: string; kind: MarkdownKind };

const examples: Record<BlockName, string> = {
  callout: ':::callout{title="Keep this"}',
  scenario: ':::scenario{title="The letter"}',
  law: ':::law{facts="id-of-a-fact"}',
  "if-then": ':::if-then{title="My next step"}',
};

/** The words with which the two paragraphs of an if-then block begin, in English and in Welsh. */
const ifThen: [begin: RegExp, words: string][] = [
  [/^(If|Os)\b/, "If (Os)"],
  [/^(then|yna)\b/, "then (yna)"],
];

export const isClosed = (node: MarkdownNode, source: string): boolean =>
  /(^|\n)[ \t]*:{3,}[ \t]*$/.test(sourceOf(source, node));

function checkAttributes(node: MarkdownNode, name: BlockName, report: Report): void {
  const wanted = name === "law" ? "facts" : "title";
  const attributes = node.attributes ?? {};
  const written = `write ${examples[name]}`;
  for (const key of Object.keys(attributes).filter((key) => key !== wanted)) {
    report(placeOf(node), `:::${name} has no ${JSON.stringify(key)}`, written);
  }
  if ((attributes[wanted] ?? "").trim() === "") {
    const missing = name === "law" ? "a law block without a fact" : `a ${name} block without a title`;
    report(placeOf(node), missing, written);
  }
  const facts = factIds(node);
  const twice = facts.find((id, i) => facts.indexOf(id) !== i);
  if (twice !== undefined)
    report(placeOf(node), `the fact ${JSON.stringify(twice)} stands twice`, "name it once");
}

function checkContents(node: MarkdownNode, name: BlockName, report: Report): void {
  const { children = [] } = node;
  if (children[0]?.data?.directiveLabel === true) {
    report(placeOf(node), "words in square brackets", `write ${examples[name]}`);
  } else if (children.length === 0) {
    report(placeOf(node), `a ${name} block with nothing in it`, "write its text between the two lines");
  }
  if (name !== "if-then") return;
  if (children.length !== 2 || children.some(({ type }) => type !== "paragraph")) {
    report(
      placeOf(node),
      "an if-then block that is not two paragraphs",
      "write one that begins If and one that begins then",
    );
    return;
  }
  for (const [i, [begin, words]] of ifThen.entries()) {
    const paragraph = children[i];
    if (paragraph && !begin.test(textOf(paragraph))) {
      report(
        placeOf(paragraph),
        `paragraph ${i + 1} of an if-then block begins otherwise`,
        `begin it with ${words}`,
      );
    }
  }
}

function checkSurroundings({ node, around, source, kind }: BlockPlace, report: Report): void {
  const outer = around.find(({ type }) => type === "containerDirective");
  if (kind !== "lesson" && kind !== "page") {
    report(placeOf(node), "a block in a question", "write a paragraph");
  } else if (outer) {
    const opened = `the ${outer.name ?? "block"} of line ${placeOf(outer).line}`;
    report(
      placeOf(node),
      `a block inside ${opened}`,
      `close that one before it, with ::: on a line of its own`,
    );
  } else if (around.length > 1) {
    report(
      placeOf(node),
      "a block inside a list or a quotation",
      "begin it at the start of a line, outside the list",
    );
  }
  const holdsAnother = (node.children ?? []).some(({ type }) => type === "containerDirective");
  if (!outer && !isClosed(node, source) && !holdsAnother) {
    report(
      placeOf(node),
      `the ${node.name ?? "block"} that begins here is not closed`,
      "add ::: on a line of its own",
    );
  }
}

/** Checks a block such as `:::callout`: its name, what it says of itself, what is in it and where it stands. */
export function checkBlock(place: BlockPlace, report: Report): void {
  const { node } = place;
  const name = BLOCKS.find((known) => known === node.name);
  if (node.type === "leafDirective") {
    report(
      placeOf(node),
      "a block with two colons",
      "begin it with three, and close it with ::: on a line of its own",
    );
    return;
  }
  checkSurroundings(place, report);
  if (name === undefined) {
    report(
      placeOf(node),
      `an unknown block :::${node.name ?? ""}`,
      `use ${Object.values(examples).join(", ")}`,
    );
    return;
  }
  checkAttributes(node, name, report);
  checkContents(node, name, report);
}

export const factIds = (node: MarkdownNode): string[] =>
  isBlock(node) && node.name === "law" ? (node.attributes?.facts ?? "").split(/\s+/).filter(Boolean) : [];

/** The facts that a law block cites, each with the place of its id. */
export function blockReferences(node: MarkdownNode, source: string): Reference[] {
  const [opening = ""] = sourceOf(source, node).split("\n");
  const { line, column } = placeOf(node);
  return factIds(node).map((id) => {
    const at = opening.search(new RegExp(`(?<=["'\\s=])${id.replaceAll(/[^a-z0-9-]/gi, ".")}(?=["'\\s}])`));
    return { id, place: { line, column: column + Math.max(at, 0) } };
  });
}
