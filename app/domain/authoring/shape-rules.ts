import type { z } from "zod";
import type { Report } from "./content-problem.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

const SHOWN = 40;
const MOST_KEYS = 20;

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a map";
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** `title`, or `item 2 of covers`. */
function labelOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "this file";
  if (typeof last === "number") return `item ${last + 1} of ${labelOf(path.slice(0, -1))}`;
  return String(last);
}

function valueAt(value: unknown, path: Path): { found: boolean; value: unknown } {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) {
      return { found: typeof current === "string", value: current };
    }
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return { found: true, value: current };
}

function reportIssue(issue: z.core.$ZodIssue, source: YamlSource, report: Report): void {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys.slice(0, MOST_KEYS))
      report(source.atKey(path, key), `unknown key ${JSON.stringify(key)}`, message);
    return;
  }
  const { found, value } = valueAt(source.value, path);
  if (found)
    report(source.at(path), `${labelOf(path)} is ${describeValue(value)}`, `it should be ${message}`);
  else report(source.at(path), `${labelOf(path)} is missing`, `add "${labelOf(path)}": ${message}`);
}

/** The value as that shape has it, or null; whatever does not fit is reported where it stands. */
export function readShape<T>(schema: z.ZodType<T>, source: YamlSource, report: Report): T | null {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, source, report);
  return null;
}
