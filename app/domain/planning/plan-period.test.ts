import { expect, test } from "vitest";
import { daysAfter } from "#app/platform/civil-date.ts";
import { isTooLong, overlaps, runsForward, yearFrom } from "./plan-period.ts";

test("a year ends the day before it would begin again", () => {
  expect(yearFrom("2026-11-21")).toEqual({ from: "2026-11-21", to: "2027-11-20" });
  expect(yearFrom("2027-01-01")).toEqual({ from: "2027-01-01", to: "2027-12-31" });
  expect(yearFrom("2028-02-29")).toEqual({ from: "2028-02-29", to: "2029-02-28" });
});

test("two plans may stand end to end but share no day", () => {
  const year = yearFrom("2026-11-21");
  expect(overlaps(year, yearFrom(daysAfter(year.to, 1)))).toBe(false);
  expect(overlaps(year, { from: year.to, to: "2028-01-01" })).toBe(true);
  expect(overlaps({ from: "2020-01-01", to: "2030-01-01" }, year)).toBe(true);
});

test("a period runs forward, for five years at the most", () => {
  expect(runsForward({ from: "2027-01-01", to: "2027-01-01" })).toBe(false);
  expect(isTooLong({ from: "2027-01-01", to: "2031-12-31" })).toBe(false);
  expect(isTooLong({ from: "2027-01-01", to: "2032-01-01" })).toBe(true);
});
