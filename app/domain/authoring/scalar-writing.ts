import { isDeepStrictEqual } from "node:util";
import { type Scalar, isScalar, parseDocument } from "yaml";
import { nearestNode } from "./yaml-source.ts";

export type FieldValue = string | number | boolean;
export type Pointer = readonly (string | number)[];

const BLOCK = new Set<unknown>(["BLOCK_LITERAL", "BLOCK_FOLDED"]);

/** A block of lines in place of another, with its indentation and the empty lines after it. */
function blockForms(before: string, value: string): string[] {
  const [header = "|", ...body] = before.split("\n");
  const indent = /\n( +)[^ \n]/.exec(before)?.[1];
  if (indent === undefined) return [];
  const trailing = /\n*$/.exec(body.join("\n"))?.[0].slice(1) ?? "";
  const lines = value.replace(/\n$/, "").split("\n");
  const written = lines.map((line) => (line === "" ? "" : indent + line)).join("\n");
  return [header, "|", "|-"].map((head) => `${head}\n${written}\n${trailing}`);
}

/** The ways to write a value in place of `before`, the one most like it first. Not all of them are right. */
function formsOf(value: FieldValue, before: string, type: Scalar["type"]): string[] {
  if (typeof value !== "string") return [String(value)];
  const double = JSON.stringify(value);
  if (BLOCK.has(type)) return [...blockForms(before, value), double];
  if (type === "QUOTE_DOUBLE") return [double];
  if (type === "QUOTE_SINGLE") return [`'${value.replaceAll("'", "''")}'`, double];
  return [value, double];
}

function withValue(document: unknown, [key, ...rest]: Pointer, value: FieldValue): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item: unknown, i) => (i === Number(key) ? withValue(item, rest, value) : item));
  }
  const map = document as Record<string, unknown>;
  return { ...map, [key]: withValue(map[key], rest, value) };
}

/** A plain text that begins with an asterisk reads as an alias, which is refused: that way of writing is not right. */
function readValue(yaml: string): { value: unknown; ok: boolean } {
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, logLevel: "silent" });
  try {
    return { ok: document.errors.length === 0, value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false, value: undefined };
    throw error;
  }
}

/**
 * A YAML text with another value in one place and every other byte as it was: a value of one line stays one line.
 * Null when there is no single value at the pointer, or none of our ways of writing gives the new one back.
 */
export function replaceScalar(yaml: string, pointer: Pointer, value: FieldValue): string | null {
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, logLevel: "silent" });
  const { node, depth } = nearestNode(document, pointer);
  if (document.errors.length > 0 || !isScalar(node) || !node.range || depth < pointer.length) return null;
  const [start, end] = node.range;
  const expected = withValue(document.toJS({ maxAliasCount: 0 }), pointer, value);
  for (const form of formsOf(value, yaml.slice(start, end), node.type)) {
    const changed = yaml.slice(0, start) + form + yaml.slice(end);
    const read = readValue(changed);
    if (read.ok && isDeepStrictEqual(read.value, expected)) return changed;
  }
  return null;
}
