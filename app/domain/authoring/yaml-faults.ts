import { type Document, type ErrorCode, type YAMLError, isAlias, isCollection, isScalar, visit } from "yaml";
import type { Place, Report } from "./content-problem.ts";

type PlaceOf = (offset: number) => Place;

const remedies: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "write \\\\ for a backslash in double quotes, or use single quotes",
  BAD_INDENT: "indent by two spaces for each level, and every item of a list alike",
  BAD_SCALAR_START: "put the text in quotes",
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " in quotes',
  MISSING_CHAR: 'close every quote and bracket, and write "key: value" with a space after the colon',
  MULTILINE_IMPLICIT_KEY: 'write "key: value" on one line, and put a text that holds ": " in quotes',
  NON_STRING_KEY: "write the key as a plain word",
  TAB_AS_INDENT: "indent with spaces",
  UNEXPECTED_TOKEN: "put the text in quotes, or close the bracket or quote before it",
};

const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The first fault by place: those after it mostly come from it. A tab is the cause of whatever else is said there. */
function firstFault(faults: readonly YAMLError[]): YAMLError | undefined {
  const rank = ({ code, pos }: YAMLError) => pos[0] - (code === "TAB_AS_INDENT" ? 0.5 : 0);
  return faults.toSorted((a, b) => rank(a) - rank(b))[0];
}

function propertyOf(node: unknown): string | null {
  if (isAlias(node)) return "an alias (*)";
  if (!isScalar(node) && !isCollection(node)) return null;
  if (node.anchor !== undefined) return "an anchor (&)";
  return node.tag === undefined ? null : "a tag (!)";
}

/** Anchors, aliases and tags, and keys that stand twice in a map. True when the value can be trusted all the same. */
function reportNodes(document: Document.Parsed, placeOf: PlaceOf, report: Report): boolean {
  let clean = true;
  visit(document, {
    Node(_, node) {
      const property = propertyOf(node);
      if (property === null) return;
      clean = false;
      report(placeOf(node.range?.[0] ?? 0), `${property} is not used here`, "write the value out");
    },
    Map(_, map) {
      const first = new Map<unknown, Place>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const place = placeOf(key.range?.[0] ?? 0);
        // The one key that a check of shapes never gets to see.
        if (key.value === "__proto__") {
          clean = false;
          report(place, 'the key "__proto__" is not used here', "take it out");
        }
        const earlier = first.get(key.value);
        if (earlier) {
          const remedy = `keep one of them; the first is on line ${earlier.line}`;
          report(place, "the same key stands twice in one map", remedy);
        } else first.set(key.value, place);
      }
    },
  });
  return clean;
}

/** Reports what is wrong with the YAML itself. True when its value can be read. */
export function reportYamlFaults(document: Document.Parsed, placeOf: PlaceOf, report: Report): boolean {
  const fault = firstFault([...document.errors, ...document.warnings]);
  if (fault) {
    const remedy = remedies[fault.code] ?? "write it as docs/authoring.md shows";
    report(placeOf(fault.pos[0]), decapitalised(fault.message), remedy);
  }
  const clean = reportNodes(document, placeOf, report);
  if (fault || document.contents !== null) return clean && !fault;
  report(placeOf(0), "there is nothing here", "write it as docs/authoring.md shows");
  return false;
}
