import { expect, test } from "vitest";
import { type Role, type Viewer, roles } from "#app/domain/accounts/viewer.ts";
import * as policy from "./edition-policy.ts";

const viewer = (role: Role): Viewer => ({
  id: "v",
  name: "V",
  email: "v@example.org",
  locale: "en",
  grants: [
    { role, branch: role === "rep" || role === "branch_lead" ? { id: "b", slug: "b", name: "B" } : null },
  ],
});

const whoMay = (may: (viewer: Viewer) => boolean): Role[] => roles.filter((role) => may(viewer(role)));

test("trainers and administrators write the course; the national office reads it as well", () => {
  expect(whoMay(policy.canEditCourse)).toEqual(["trainer", "administrator"]);
  expect(whoMay(policy.canReadEditions)).toEqual(["trainer", "national", "administrator"]);
});

test("whoever teaches the course does not sign off its law", () => {
  expect(whoMay(policy.canRecordLawReview)).toEqual(["national", "administrator"]);
});

test("who is a trainer and a national official signs off as the official", () => {
  const both = { ...viewer("trainer"), grants: [...viewer("trainer").grants, ...viewer("national").grants] };
  expect(policy.canRecordLawReview(both)).toBe(true);
});
