import { foldText } from "./folded-text.ts";
import type { NumericBody, NumericKey, TypeRules } from "./question-shapes.ts";
import { TYPED_MAX, fitsTyped } from "./typed-answer.ts";

const THOUSANDS = /^\d{1,3}(?:([ ,])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** What a sum of floating-point numbers may be out by. */
const SLACK = 1e-9;

/**
 * The number at one end of a text, and the words at the other: `7 days`, `£1,200.50`, `-0,5`. A comma is a decimal
 * point, but between a digit and groups of three digits it parts thousands, as in British writing. Null without a number.
 */
function readNumber(text: string): { value: number; unit: string } | null {
  const found = /^([^\d.,-]*)(-?[\d.,](?:[\d., ]*\d)?)(\D*)$/.exec(foldText(text));
  if (!found) return null;
  const [, before = "", figures = "", after = ""] = found;
  const sign = figures.startsWith("-") ? -1 : 1;
  const bare = figures.replace("-", "");
  const isGrouped = THOUSANDS.test(bare) && !bare.startsWith("0");
  if (!isGrouped && !PLAIN.test(bare)) return null;
  const digits = isGrouped ? bare.replaceAll(/[ ,]/g, "") : bare.replace(",", ".");
  return { value: sign * Number(digits), unit: `${before} ${after}`.trim() };
}

const withUnit = (number: string, unit: string | null): string =>
  unit === null ? number : `${number} ${unit}`;

/**
 * A number; given: what was typed, with a decimal comma or point, and with the unit or without. Right when it is within
 * the tolerance of the value and no other unit stands beside it. All or nothing.
 */
export const numeric: TypeRules<NumericBody, NumericKey> = {
  arrange: (body) => body,
  ask: ({ unit }) => ({ shape: "typed", figures: true, unit, max: TYPED_MAX }),
  fits: (_, given) => fitsTyped(given),
  isComplete: (_, given) => readNumber(given[0] ?? "") !== null,
  grade(_, { value, tolerance, units }, given) {
    const [typed = ""] = given;
    if (given.length !== 1 || typed.length > TYPED_MAX) return 0;
    const read = readNumber(typed);
    if (!read) return 0;
    if (read.unit !== "" && !units.some((unit) => foldText(unit) === read.unit)) return 0;
    return Math.abs(read.value - value) <= tolerance + SLACK * Math.max(1, Math.abs(value)) ? 1 : 0;
  },
  rightAnswer: (_, { value }) => [String(value)],
  mark({ body, key, reasons }, given) {
    const { value, tolerance } = key;
    const right = tolerance > 0 ? `${String(value)} ± ${String(tolerance)}` : String(value);
    const part = {
      html: null,
      given: given[0] ?? null,
      right: withUnit(right, body.unit),
      correct: numeric.grade(body, key, given) === 1,
      reasonHtml: reasons.answer ?? "",
    };
    return { shape: "parts", parts: [part] };
  },
};
