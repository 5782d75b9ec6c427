import { expect, test } from "vitest";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { nextStepView, summarise } from "#app/domain/learning/programme.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { m1Complete, nothingDone, outlineWith, threeModules } from "#tests/factories/outline.ts";
import { homeButtons } from "./home-buttons.ts";

const branch = { id: "1", slug: "riverside", name: "Riverside" };

function buttons(roles: readonly Role[], record = nothingDone, openFirstSteps = 0, outline = threeModules) {
  const grants = roles.map((role) => ({
    role,
    branch: role === "rep" || role === "branch_lead" ? branch : null,
  }));
  const viewer = { id: "1", name: "Sam", email: "sam@example.org", locale: "en" as const, grants };
  const programme = {
    title: "",
    summary: "",
    modules: summarise(outline, record),
    next: nextStepView(outline, record),
  };
  const planPath = grants.some((grant) => grant.branch) ? "/branches/riverside/plan" : null;
  const { first, others } = homeButtons(translator("en"), { viewer, programme, openFirstSteps, planPath });
  return [first, ...others].map(({ to }) => to);
}

const taught = outlineWith([{ slug: "m1" }]);
const planned = { ...nothingDone, completions: m1Complete, plans: ["branch-plan" as const] };
const everything = {
  ...nothingDone,
  completions: ["m1", "m2", "m3"].map((module) => ({ module, on: "2026-01-01", edition: 1 })),
};

test.each([
  { who: "a rep is led to the next lesson", got: buttons(["rep"]), to: ["/learn/m1/a", "/my-plan"] },
  {
    who: "a rep who leads the branch learns first",
    got: buttons(["rep", "branch_lead"]),
    to: ["/learn/m1/a", "/branches/riverside", "/my-plan"],
  },
  {
    who: "a rep who has worked on the branch plan writes their own",
    got: buttons(["rep", "branch_lead"], planned),
    to: ["/my-plan", "/branches/riverside"],
  },
  {
    who: "a rep whose learning waits for others does their other work first",
    got: buttons(["rep", "branch_lead"], nothingDone, 0, taught),
    to: ["/branches/riverside", "/learn/m1", "/my-plan"],
  },
  {
    who: "a rep whose learning waits and who has no other work sees the module",
    got: buttons(["rep"], nothingDone, 0, taught),
    to: ["/learn/m1", "/my-plan"],
  },
  {
    who: "a rep who has completed Module 1 opens the branch plan",
    got: buttons(["rep"], { ...nothingDone, completions: m1Complete }),
    to: ["/branches/riverside/plan", "/my-plan"],
  },
  {
    who: "a rep who has completed everything keeps the programme",
    got: buttons(["rep"], everything),
    to: ["/learn", "/my-plan"],
  },
  { who: "a lead who is no rep sees the branch", got: buttons(["branch_lead"]), to: ["/branches/riverside"] },
  {
    who: "an administrator goes on with the first steps",
    got: buttons(["administrator"], nothingDone, 2),
    to: ["/admin/first-steps"],
  },
  {
    who: "an administrator with no first step left sees people",
    got: buttons(["administrator"]),
    to: ["/admin/people"],
  },
  { who: "a national official sees the branches", got: buttons(["national"]), to: ["/branches"] },
  {
    who: "a trainer sees the training dates, then the Editions",
    got: buttons(["trainer"]),
    to: ["/training", "/editions"],
  },
  { who: "somebody without a role may learn", got: buttons([]), to: ["/learn/m1/a"] },
])("$who", ({ got, to }) => {
  expect(got).toEqual(to);
});

test("before anything is published a rep is still led somewhere", () => {
  const viewer = {
    id: "1",
    name: "Sam",
    email: "s@example.org",
    locale: "en" as const,
    grants: [{ role: "rep" as const, branch }],
  };
  const { first } = homeButtons(translator("en"), {
    viewer,
    programme: null,
    openFirstSteps: 0,
    planPath: null,
  });
  expect(first.to).toBe("/learn");
});
