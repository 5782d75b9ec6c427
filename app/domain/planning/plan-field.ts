import type { PlanFieldDefinition } from "#app/domain/curriculum/plan-template.ts";
import { isCivilDate } from "#app/platform/civil-date.ts";
import { tidyLine, tidyText } from "./typed-text.ts";

/** `message` is a key of the catalogue's `errors.field`, with the limit after a colon. */
export type FieldReading = { ok: true; value: string } | { ok: false; message: string };

/** What a definition says about a value. */
export type FieldRule = Pick<PlanFieldDefinition, "type" | "max" | "options">;

export const listItems = (value: string): string[] =>
  value
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const WHOLE_NUMBER = /^(\d+|\d{1,3}([ ,]\d{3})+)$/;

function readNumber(typed: string, max: number): FieldReading {
  if (!WHOLE_NUMBER.test(typed)) return { ok: false, message: "number" };
  const digits = typed.replace(/[ ,]/g, "").replace(/^0+(?=\d)/, "");
  return digits.length > max ? { ok: false, message: "number" } : { ok: true, value: digits };
}

/**
 * What a person typed in a field of the template, as it is kept: a whole number in digits ("1,250" → "1250"), a date as
 * yyyy-mm-dd, a list with one item a line, a choice as the id of its option, nothing as "". A plan is filled in over weeks, so that nothing is refused for
 * being empty.
 */
export function readFieldValue({ type, max, options = [] }: FieldRule, typed: string): FieldReading {
  const text = type === "longtext" || type === "list" ? tidyText(typed) : tidyLine(typed);
  if (text === "") return { ok: true, value: "" };
  if (type === "number") return readNumber(text, max);
  if (type === "choice") {
    return options.some(({ id }) => id === text)
      ? { ok: true, value: text }
      : { ok: false, message: "choose" };
  }
  if (type === "date") return isCivilDate(text) ? { ok: true, value: text } : { ok: false, message: "date" };
  const value = type === "list" ? listItems(text).join("\n") : text;
  return value.length > max ? { ok: false, message: `tooLong:${max}` } : { ok: true, value };
}
