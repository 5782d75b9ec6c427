import {
  type CST,
  Composer,
  type Document,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  isMap,
  isScalar,
  isSeq,
} from "yaml";
import { type Place, type Report, START } from "./content-problem.ts";
import { reportYamlFaults } from "./yaml-faults.ts";

export type Path = readonly PropertyKey[];

/** A YAML text that could be read, with the way back from a value to the place where it is written. */
export type YamlSource = {
  value: unknown;
  document: Document.Parsed;
  /** The place of the value at that path, or of the nearest thing around it. */
  at: (path: Path) => Place;
  /** The place of a key in the map at that path. */
  atKey: (path: Path, key: string) => Place;
};

const isNamed = (pair: Pair, key: PropertyKey): boolean =>
  isScalar(pair.key) && String(pair.key.value) === String(key);

/** The child of a node: the value under a key of a map, or an item of a list. */
function childOf(node: unknown, key: PropertyKey): Node | null {
  if (isMap(node)) return (node.items.find((pair) => isNamed(pair, key))?.value ?? null) as Node | null;
  if (isSeq(node)) return (node.items[Number(key)] ?? null) as Node | null;
  return null;
}

/** The node at that path, or the deepest one on the way to it. */
export function nearestNode(document: Document.Parsed, path: Path): { node: Node | null; depth: number } {
  let node: Node | null = document.contents;
  for (const [depth, key] of path.entries()) {
    const child = childOf(node, key);
    if (!child) return { node, depth };
    node = child;
  }
  return { node, depth: path.length };
}

/** Far more levels than the format has; the composer calls itself for each. */
const DEEPEST = 40;

const childTokens = (token: CST.Token): CST.Token[] => {
  const items = "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
  return [token.type === "document" ? token.value : null, ...items].filter((child) => child != null);
};

/** The first token that lies too deep to be composed. */
function findTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level = [...tokens];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) level = level.flatMap(childTokens);
  return level[0];
}

function compose(text: string, lines: LineCounter, placeOf: (offset: number) => Place, report: Report) {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = findTooDeep(tokens);
  if (deep) {
    report(placeOf(deep.offset), "lists and maps are nested too deeply", "write it with fewer levels");
    return null;
  }
  const options = { stringKeys: true, uniqueKeys: false, logLevel: "silent" } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (second) report(placeOf(second.range[0]), "a second document in one file", "take out the line ---");
  return document && !second ? document : null;
}

/**
 * Reads one YAML document. Null when it is not YAML, or uses anchors, aliases or tags, which this format has no need
 * of: without them a short text cannot stand for a huge one. Every fault is reported.
 */
export function readYaml(text: string, report: Report): YamlSource | null {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
  };
  const document = compose(text, lines, placeOf, report);
  if (!document || !reportYamlFaults(document, placeOf, report)) return null;
  const at = (path: Path) => placeOf(nearestNode(document, path).node?.range?.[0] ?? 0);
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    document,
    at,
    atKey(path, key) {
      const { node } = nearestNode(document, path);
      const pair = isMap(node) ? node.items.find((item) => isNamed(item, key)) : undefined;
      return isScalar(pair?.key) ? placeOf(pair.key.range?.[0] ?? 0) : at(path);
    },
  };
}
