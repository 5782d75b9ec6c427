import { expect, test } from "vitest";
import { canLoseAdministrator, canManagePeople, canSignOutEverywhere } from "./user-policy.ts";
import { type Role, type Viewer, roles } from "./viewer.ts";

const branch = { id: "b", slug: "b", name: "B" };
const viewerWith = (role: Role): Viewer => ({
  id: role,
  name: "Sam Example",
  email: "sam@example.org",
  locale: "en",
  grants: [{ role, branch: role === "rep" || role === "branch_lead" ? branch : null }],
});
const allowed = (policy: (viewer: Viewer) => boolean) => roles.filter((role) => policy(viewerWith(role)));

test("only administrators look after people", () => {
  expect(allowed(canManagePeople)).toEqual(["administrator"]);
});

test("only administrators end other people's sign-ins; everybody their own", () => {
  expect(allowed((viewer) => canSignOutEverywhere(viewer, "somebody-else"))).toEqual(["administrator"]);
  expect(allowed((viewer) => canSignOutEverywhere(viewer, viewer.id))).toEqual([...roles]);
});

test("the last administrator who can sign in cannot be dismissed", () => {
  expect(canLoseAdministrator(["ann"], "ann")).toBe(false);
  expect(canLoseAdministrator(["ann", "bob"], "ann")).toBe(true);
  expect(canLoseAdministrator([], "ann")).toBe(false);
});
