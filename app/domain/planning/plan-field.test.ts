import fc from "fast-check";
import { expect, test } from "vitest";
import { planFieldTypes } from "#app/domain/curriculum/plan-template.ts";
import { listItems, readFieldValue } from "./plan-field.ts";

const read = (type: (typeof planFieldTypes)[number], typed: string, max = 100) =>
  readFieldValue({ type, max }, typed);
const anyText = fc.string({ unit: "binary", maxLength: 300 });

test("whatever is typed, what is kept is within the limit and reads back as itself", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...planFieldTypes),
      anyText,
      fc.integer({ min: 1, max: 200 }),
      (type, typed, max) => {
        const reading = readFieldValue({ type, max }, typed);
        if (!reading.ok) return;
        expect(reading.value.length).toBeLessThanOrEqual(Math.max(max, type === "date" ? 10 : 0));
        expect(reading.value).not.toContain("\u0000");
        expect(readFieldValue({ type, max }, reading.value)).toEqual(reading);
      },
    ),
  );
});

test("no text within the limit is refused", () => {
  fc.assert(
    fc.property(fc.constantFrom("text", "longtext", "list" as const), anyText, (type, typed) => {
      expect(readFieldValue({ type, max: 1000 }, typed).ok).toBe(true);
    }),
  );
});

test("every whole number is kept, however it is grouped", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(" ", ","), (number, separator) => {
      const grouped = number.toLocaleString("en-GB").replaceAll(",", separator);
      expect(read("number", ` 0${number} `, 9)).toEqual({ ok: true, value: String(number) });
      expect(read("number", grouped, 9)).toEqual({ ok: true, value: String(number) });
    }),
  );
});

test("what is no whole number of members is said to be none, not guessed at", () => {
  for (const typed of ["-1", "1.5", "about 40", "1,25", "12 34", "1e3", "½", "٣", "9".repeat(10)]) {
    expect(read("number", typed, 9), typed).toEqual({ ok: false, message: "number" });
  }
});

test("a day that the calendar does not have is refused", () => {
  for (const typed of ["2027-02-29", "2027-13-01", "21/11/2026", "tomorrow"]) {
    expect(read("date", typed), typed).toEqual({ ok: false, message: "date" });
  }
  expect(read("date", "2028-02-29")).toEqual({ ok: true, value: "2028-02-29" });
});

test("a list keeps its items and loses the empty lines between them", () => {
  expect(read("list", "\r\n  Chair \r\n\r\nTreasurer\r\n")).toEqual({ ok: true, value: "Chair\nTreasurer" });
  expect(listItems("Chair\nTreasurer")).toEqual(["Chair", "Treasurer"]);
  expect(listItems("")).toEqual([]);
});

test("a text that is too long says how long it may be", () => {
  expect(read("longtext", "x".repeat(101))).toEqual({ ok: false, message: "tooLong:100" });
  expect(read("longtext", ` ${"x\r\n".repeat(33)} `)).toEqual({ ok: true, value: "x\n".repeat(33).trim() });
});

test("a field may be emptied again", () => {
  for (const type of planFieldTypes) expect(read(type, " \r\n\t ")).toEqual({ ok: true, value: "" });
});

test("an answer that the question does not offer is refused; none at all is not", () => {
  const rule = {
    type: "choice",
    max: 80,
    options: [{ id: "with-help", label: { en: "With help" } }],
  } as const;
  const definition = { ...rule, options: [...rule.options] };
  expect(readFieldValue(definition, "with-help")).toEqual({ ok: true, value: "with-help" });
  expect(readFieldValue(definition, "")).toEqual({ ok: true, value: "" });
  expect(readFieldValue(definition, "With help")).toEqual({ ok: false, message: "choose" });
});
