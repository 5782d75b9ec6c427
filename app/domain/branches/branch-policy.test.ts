import { expect, test } from "vitest";
import { type Viewer, roles } from "#app/domain/accounts/viewer.ts";
import { canListBranches, canManageBranches, canSayUnionDetails } from "./branch-policy.ts";

const branch = { id: "b", slug: "b", name: "B" };
const allowed = (policy: (viewer: Viewer) => boolean) =>
  roles.filter((role) =>
    policy({
      id: role,
      name: "Sam Example",
      email: "sam@example.org",
      locale: "en",
      grants: [{ role, branch: role === "rep" || role === "branch_lead" ? branch : null }],
    }),
  );

test("only administrators make and rename branches", () => {
  expect(allowed(canManageBranches)).toEqual(["administrator"]);
});

test("only national officials and administrators see every branch", () => {
  expect(allowed(canListBranches)).toEqual(["national", "administrator"]);
});

test("only administrators speak for the union", () => {
  expect(allowed(canSayUnionDetails)).toEqual(["administrator"]);
});
