import { expect, test } from "vitest";
import type { Grant, Viewer } from "#app/domain/accounts/viewer.ts";
import * as policy from "./plan-policy.ts";

const own = { id: "own", slug: "own", name: "Own" };
const other = { id: "other", slug: "other", name: "Other" };

const viewer = (...grants: Grant[]): Viewer => ({
  id: "v",
  name: "V",
  email: "v@example.org",
  locale: "en",
  grants,
});
const people = {
  rep: viewer({ role: "rep", branch: own }),
  lead: viewer({ role: "branch_lead", branch: own }),
  "rep elsewhere": viewer({ role: "rep", branch: other }),
  "lead elsewhere": viewer({ role: "branch_lead", branch: other }),
  trainer: viewer({ role: "trainer", branch: null }),
  national: viewer({ role: "national", branch: null }),
  administrator: viewer({ role: "administrator", branch: null }),
  "rep and administrator": viewer({ role: "rep", branch: own }, { role: "administrator", branch: null }),
};

const whoMay = (may: (viewer: Viewer, branchId: string) => boolean): string[] =>
  Object.entries(people).flatMap(([name, person]) => (may(person, own.id) ? [name] : []));

test("a branch’s plan does not exist for anybody who has no business with it", () => {
  expect(whoMay(policy.canSeeThatPlanExists)).toEqual([
    "rep",
    "lead",
    "national",
    "administrator",
    "rep and administrator",
  ]);
});

test("the national office reads no word of a plan", () => {
  expect(whoMay(policy.canReadPlan)).toEqual(["rep", "lead", "administrator", "rep and administrator"]);
});

test("what is for officers stays with the lead and an administrator", () => {
  expect(whoMay((v, b) => policy.canReadFieldsFor(v, b, "officers"))).toEqual([
    "lead",
    "administrator",
    "rep and administrator",
  ]);
  expect(whoMay((v, b) => policy.canDownloadFor(v, b, "officers"))).toEqual([
    "lead",
    "administrator",
    "rep and administrator",
  ]);
  expect(whoMay((v, b) => policy.canReadFieldsFor(v, b, "public"))).toEqual(whoMay(policy.canReadPlan));
});

test("only the branch writes its plan, an administrator does not", () => {
  expect(whoMay(policy.canContribute)).toEqual(["rep", "lead", "rep and administrator"]);
  expect(whoMay((v, b) => policy.canWriteFieldsFor(v, b, "branch"))).toEqual([
    "rep",
    "lead",
    "rep and administrator",
  ]);
  expect(whoMay((v, b) => policy.canWriteFieldsFor(v, b, "officers"))).toEqual(["lead"]);
});

test("only the lead starts a plan, moves its period and deletes from it", () => {
  expect(whoMay(policy.canSetPeriod)).toEqual(["lead"]);
  expect(whoMay(policy.canDeleteFromPlan)).toEqual(["lead"]);
});

test("reading by office is told from reading one’s own plan", () => {
  expect(whoMay(policy.readsAsAdministrator)).toEqual(["administrator", "rep and administrator"]);
});
