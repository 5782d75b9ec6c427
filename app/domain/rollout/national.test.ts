import fc from "fast-check";
import { expect, test } from "vitest";
import { nationalPath } from "./national-address.ts";
import { readNationalFilter } from "./national-filter-schema.ts";
import {
  type NationalBranch,
  countByRegion,
  everyBranch,
  isMeant,
  planStates,
  rolloutStates,
  sortBranches,
} from "./national.ts";

const branch = (name: string, over: Partial<NationalBranch> = {}): NationalBranch => ({
  id: name,
  slug: name.toLowerCase(),
  name,
  region: "",
  reps: 0,
  state: "not-yet",
  nextOn: null,
  completed: {},
  plan: "none",
  planUntil: null,
  ...over,
});

const union = [
  branch("Ŵyn Valley", { region: "Wales", reps: 3, state: "dates", nextOn: "2026-12-03" }),
  branch("Aber", {
    region: "Wales",
    reps: 12,
    state: "started",
    completed: { "module-1": 7 },
    plan: "current",
  }),
  branch("Moor", { region: "North", reps: 9, completed: { "module-1": 2 }, plan: "ended" }),
  branch("Unplaced"),
];

const names = (branches: readonly NationalBranch[]) => branches.map(({ name }) => name);

test.each([
  ["name", false, ["Aber", "Moor", "Unplaced", "Ŵyn Valley"]],
  ["name", true, ["Ŵyn Valley", "Unplaced", "Moor", "Aber"]],
  ["state", false, ["Aber", "Ŵyn Valley", "Moor", "Unplaced"]],
  ["reps", true, ["Aber", "Moor", "Ŵyn Valley", "Unplaced"]],
  ["module-1", true, ["Aber", "Moor", "Unplaced", "Ŵyn Valley"]],
  ["plan", false, ["Aber", "Moor", "Unplaced", "Ŵyn Valley"]],
  ["constructor", false, ["Aber", "Moor", "Unplaced", "Ŵyn Valley"]],
])("sorted by %s (descending: %s) the executive finds %j", (by, descending, expected) => {
  expect(names(sortBranches(union, { by, descending }, "en"))).toEqual(expected);
});

test.each([
  [{ text: "wyn" }, ["Ŵyn Valley"]],
  [{ region: "Wales" }, ["Ŵyn Valley", "Aber"]],
  [{ region: "" }, ["Unplaced"]],
  [{ state: "started" as const }, ["Aber"]],
  [{ plan: "none" as const, state: "not-yet" as const }, ["Unplaced"]],
])("the filter %j leaves %j", (filter, expected) => {
  expect(names(union.filter(isMeant({ ...everyBranch, ...filter })))).toEqual(expected);
});

test("every branch is counted once in its region, and those without one come last", () => {
  const regions = countByRegion(union, "en");
  expect(regions.map(({ region }) => region)).toEqual(["North", "Wales", ""]);
  const total = regions.flatMap(({ counts }) => Object.values(counts)).reduce((sum, n) => sum + n, 0);
  expect(total).toBe(union.length);
});

test("a filter kept as a bookmark opens as it was", () => {
  const anyFilter = fc.record({
    text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    region: fc.option(fc.constantFrom("", "Wales", "North & East")),
    state: fc.option(fc.constantFrom(...rolloutStates)),
    plan: fc.option(fc.constantFrom(...planStates)),
    sort: fc.record({ by: fc.constantFrom("name", "reps", "module-1"), descending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { searchParams } = new URL(nationalPath(filter, { page: filter.page }), "http://localhost");
      expect(readNationalFilter(searchParams)).toEqual(filter);
    }),
  );
});

test.each(["?state=gone", "?page=x", "?page=-1", "?sort=", `?q=${"x".repeat(101)}`, "?plan=%00"])(
  "an address that somebody has made up opens the whole list: %s",
  (query) => expect(readNationalFilter(new URLSearchParams(query))).toEqual(everyBranch),
);
