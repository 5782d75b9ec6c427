import type { Report } from "./content-problem.ts";
import {
  BLOCKS,
  type BlockName,
  type MarkdownKind,
  type MarkdownNode,
  type Reference,
  isBlock,
  isLeaf,
  isText,
  placeOf,
  sourceOf,
  textOf,
} from "./markdown-tree.ts";

type BlockPlace = { node: MarkdownNode; around: readonly MarkdownNode[]; source: string; kind: MarkdownKind };

/** What each block says of itself between its braces, and how that is written. */
const attributesOf: Record<BlockName, Record<string, string>> = {
  callout: { title: "Keep this" },
  "pre-question": { title: "Think about this first" },
  scenario: { title: "The letter" },
  law: { facts: "id-of-a-fact" },
  "northern-ireland": { facts: "id-of-a-fact" },
  "worked-example": { title: "The overpayment" },
  "half-worked": { title: "Finish it before you read on" },
  answer: { title: "One good answer" },
  "if-then": { title: "My next step" },
  "plan-part": { plan: "branch-development-plan", section: "id-of-a-section" },
};

const citing = (name: string | undefined): boolean => name === "law" || name === "northern-ireland";

function exampleOf(name: BlockName): string {
  const written = Object.entries(attributesOf[name]).map(([key, value]) => `${key}="${value}"`);
  return `:::${name}{${written.join(" ")}}`;
}

/** The words with which the two paragraphs of an if-then block begin, in English and in Welsh. */
const ifThen: [begin: RegExp, words: string][] = [
  [/^(If|Os)\b/, "If (Os)"],
  [/^(then|yna)\b/, "then (yna)"],
];

export const isClosed = (node: MarkdownNode, source: string): boolean =>
  /(^|\n)[ \t]*:{3,}[ \t]*$/.test(sourceOf(source, node));

function checkAttributes(node: MarkdownNode, name: BlockName, report: Report): void {
  const wanted = Object.keys(attributesOf[name]);
  const attributes = node.attributes ?? {};
  const written = `write ${exampleOf(name)}`;
  for (const key of Object.keys(attributes).filter((key) => !wanted.includes(key))) {
    report(placeOf(node), `:::${name} has no ${JSON.stringify(key)}`, written);
  }
  for (const key of wanted.filter((key) => (attributes[key] ?? "").trim() === "")) {
    const noun = key === "facts" ? "fact" : key;
    report(placeOf(node), `a ${name} block without a ${noun}`, written);
  }
  const facts = factIds(node);
  const twice = facts.find((id, i) => facts.indexOf(id) !== i);
  if (twice !== undefined)
    report(placeOf(node), `the fact ${JSON.stringify(twice)} stands twice`, "name it once");
}

function checkContents(node: MarkdownNode, name: BlockName, report: Report): void {
  const { children = [] } = node;
  if (children[0]?.data?.directiveLabel === true) {
    report(placeOf(node), "words in square brackets", `write ${exampleOf(name)}`);
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
  if (!isText(kind)) {
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

const MOST_LINES = 12;

const leafExamples: Partial<Record<string, string>> = {
  blank: '::blank{label="What happened" lines="3"}',
  syllabus: '::syllabus{module="module-1"}',
};

/** Room to write, and the contents of a module: only where a sheet is printed. */
function checkLeaf({ node, around, kind }: BlockPlace, report: Report): void {
  const { name = "", attributes, children = [] } = node;
  const { label, lines, module, ...others } = attributes ?? {};
  const remedy = `write ${leafExamples[name] ?? ""} on a line of its own`;
  const complete =
    name === "blank"
      ? Boolean(label?.trim()) && Number(lines) >= 1 && Number(lines) <= MOST_LINES && module === undefined
      : Boolean(module) && label === undefined && lines === undefined;
  if (kind !== "sheet") {
    report(placeOf(node), `::${name} outside a job aid or a session kit`, "use it only there");
  } else if (around.length > 1) {
    report(placeOf(node), `::${name} inside something else`, remedy);
  } else if (!complete || Object.keys(others).length > 0 || children.length > 0) {
    report(placeOf(node), `a ::${name} that cannot be read`, `${remedy}, with 1 to ${MOST_LINES} lines`);
  }
}

/** Checks a block such as `:::callout`: its name, what it says of itself, what is in it and where it stands. */
export function checkBlock(place: BlockPlace, report: Report): void {
  const { node } = place;
  const name = BLOCKS.find((known) => known === node.name);
  if (isLeaf(node)) {
    checkLeaf(place, report);
    return;
  }
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
    report(placeOf(node), `an unknown block :::${node.name ?? ""}`, `use one of: ${BLOCKS.join(", ")}`);
    return;
  }
  checkAttributes(node, name, report);
  checkContents(node, name, report);
}

export const factIds = (node: MarkdownNode): string[] =>
  isBlock(node) && citing(node.name) ? (node.attributes?.facts ?? "").split(/\s+/).filter(Boolean) : [];

/** The facts that a block cites, each with the place of its id. */
export function blockReferences(node: MarkdownNode, source: string): Reference[] {
  const [opening = ""] = sourceOf(source, node).split("\n");
  const { line, column } = placeOf(node);
  return factIds(node).map((id) => {
    const at = opening.search(new RegExp(`(?<=["'\\s=])${id.replaceAll(/[^a-z0-9-]/gi, ".")}(?=["'\\s}])`));
    return { id, place: { line, column: column + Math.max(at, 0) } };
  });
}
