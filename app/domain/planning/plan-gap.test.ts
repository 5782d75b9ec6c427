import fc from "fast-check";
import { expect, test } from "vitest";
import { planTemplate } from "#tests/factories/plan.ts";
import type { Objective } from "./objective.ts";
import { planActionStatuses } from "./plan-action.ts";
import { findGaps, sectionOf } from "./plan-gap.ts";

const everything = () => true;
const filled = new Map([
  ["strengths", "Reps"],
  ["members", "10"],
  ["fallback", "Wait"],
]);
const action = {
  id: "a",
  what: "Visit",
  owner: "Chair",
  dueOn: "2027-01-01",
  measure: "Minutes",
  resources: "",
  evidence: "",
  status: "planned",
  version: 1,
} as const;
const objective = (id: string, more: Partial<Objective> = {}): Objective => ({
  id,
  title: "Title",
  successMeasure: "Seen",
  nationalObjective: "3",
  lead: "Chair",
  version: 1,
  actions: [{ ...action, id: `${id}-a` }],
  ...more,
});
const three = ["1", "2", "3"].map((id) => objective(id));

test("a plan with everything in it has nothing missing", () => {
  expect(findGaps(planTemplate, { values: filled, objectives: three }, everything)).toEqual([]);
});

test("an empty plan lacks its required fields and its objectives, each told with its place", () => {
  expect(findGaps(planTemplate, { values: new Map(), objectives: [] }, everything)).toEqual([
    { kind: "field", sectionId: "where-we-are", fieldId: "strengths" },
    { kind: "field", sectionId: "where-we-are", fieldId: "members" },
    { kind: "field", sectionId: "where-we-are", fieldId: "fallback" },
    { kind: "objectives", have: 0, need: 3 },
  ]);
});

test("a rep is not sent to fill what only officers may", () => {
  const gaps = findGaps(
    planTemplate,
    { values: new Map(), objectives: three },
    ({ audience }) => audience !== "officers",
  );
  expect(gaps.map((gap) => gap.kind === "field" && gap.fieldId)).toEqual(["strengths", "members"]);
});

test("each part that an objective or an action lacks is told, and of a stopped action nothing", () => {
  const bare = { ...action, owner: " ", dueOn: null, measure: "" };
  const objectives = [
    objective("1", { successMeasure: "", nationalObjective: "", lead: "", actions: [] }),
    objective("2", {
      actions: [
        { ...bare, id: "open" },
        { ...bare, id: "stopped", status: "stopped" },
      ],
    }),
    objective("3"),
  ];
  expect(findGaps(planTemplate, { values: filled, objectives }, everything)).toEqual([
    { kind: "objective-part", objectiveId: "1", part: "successMeasure" },
    { kind: "objective-part", objectiveId: "1", part: "nationalObjective" },
    { kind: "objective-part", objectiveId: "1", part: "lead" },
    { kind: "actions", objectiveId: "1" },
    { kind: "action-part", objectiveId: "2", actionId: "open", part: "owner" },
    { kind: "action-part", objectiveId: "2", actionId: "open", part: "dueOn" },
    { kind: "action-part", objectiveId: "2", actionId: "open", part: "measure" },
  ]);
});

const anyAction = fc.record({
  id: fc.uuid(),
  what: fc.constant("x"),
  owner: fc.constantFrom("", "Chair"),
  dueOn: fc.constantFrom(null, "2027-01-01"),
  measure: fc.constantFrom("", "Seen"),
  resources: fc.constant(""),
  evidence: fc.constant(""),
  status: fc.constantFrom(...planActionStatuses),
  version: fc.constant(1),
});
const anyObjective = fc.record({
  id: fc.uuid(),
  title: fc.constant("x"),
  successMeasure: fc.constantFrom("", "Seen"),
  nationalObjective: fc.constantFrom("", "3"),
  lead: fc.constantFrom("", "Chair"),
  version: fc.constant(1),
  actions: fc.array(anyAction, { maxLength: 4 }),
});
const anyContent = fc.record({
  values: fc
    .dictionary(fc.constantFrom("strengths", "members", "fallback", "slogan"), fc.constantFrom("", "x"))
    .map((values) => new Map(Object.entries(values))),
  objectives: fc.array(anyObjective, { maxLength: 6 }),
});

test("writing something never makes more missing, and every gap belongs to a part of the plan", () => {
  fc.assert(
    fc.property(
      anyContent,
      fc.constantFrom("strengths", "members", "fallback", "slogan"),
      (content, fieldId) => {
        const before = findGaps(planTemplate, content, everything);
        const after = findGaps(
          planTemplate,
          { ...content, values: new Map(content.values).set(fieldId, "x") },
          everything,
        );
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(before.every((gap) => planTemplate.sections.some(({ id }) => id === sectionOf(gap)))).toBe(
          true,
        );
        expect(after.some((gap) => gap.kind === "field" && gap.fieldId === fieldId)).toBe(false);
      },
    ),
  );
});
