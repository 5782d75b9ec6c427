import { expect, test } from "vitest";
import type { Grant, Role, Viewer } from "#app/domain/accounts/viewer.ts";
import { canSeeSomeBranch, sightOf } from "./branch-progress-policy.ts";

const here = { id: "here", slug: "here", name: "Here" };
const elsewhere = { id: "elsewhere", slug: "elsewhere", name: "Elsewhere" };

function viewerWith(...grants: [Role, Grant["branch"]?][]): Viewer {
  const held = grants.map(([role, branch = null]) => ({ role, branch }));
  return { id: "1", name: "Sam", email: "sam@example.org", locale: "en", grants: held };
}

test.each([
  { who: "a lead", viewer: viewerWith(["branch_lead", here]), sight: "names", some: true },
  {
    who: "a lead of another branch",
    viewer: viewerWith(["branch_lead", elsewhere]),
    sight: null,
    some: true,
  },
  { who: "a rep", viewer: viewerWith(["rep", here]), sight: "large counts", some: true },
  { who: "a rep of another branch", viewer: viewerWith(["rep", elsewhere]), sight: null, some: true },
  {
    who: "a lead elsewhere who is a rep here",
    viewer: viewerWith(["branch_lead", elsewhere], ["rep", here]),
    sight: "large counts",
    some: true,
  },
  { who: "an administrator", viewer: viewerWith(["administrator"]), sight: "names", some: true },
  { who: "a national official", viewer: viewerWith(["national"]), sight: "counts", some: true },
  {
    who: "a national official who is a rep here",
    viewer: viewerWith(["national"], ["rep", here]),
    sight: "counts",
    some: true,
  },
  { who: "a trainer", viewer: viewerWith(["trainer"]), sight: null, some: false },
  {
    who: "a trainer who is a rep elsewhere",
    viewer: viewerWith(["trainer"], ["rep", elsewhere]),
    sight: null,
    some: true,
  },
  { who: "somebody without a role", viewer: viewerWith(), sight: null, some: false },
])("$who sees: $sight", ({ viewer, sight, some }) => {
  expect(sightOf(viewer, here.id)).toBe(sight);
  expect(canSeeSomeBranch(viewer)).toBe(some);
});
