import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnsweredStatement,
  type RoleAnswer,
  readRoleAnswers,
  roleAnswers,
  rolesByFit,
  suggestRoles,
} from "./role-fit.ts";

const roles = ["safety", "learning", "campaign", "contact"].map((id) => ({ id }));

/** "safety contact: yes" is a statement that speaks for both and was answered with yes; nothing after the colon is open. */
const statementsOf = (lines: readonly string[]): AnsweredStatement[] =>
  lines.map((line, i) => {
    const [names = "", answer = ""] = line.split(":");
    const given = roleAnswers.find((each) => each === answer.trim()) ?? null;
    return { id: `statement-${i}`, text: line, roles: names.split(" "), given };
  });

const inWords = (fits: readonly { id: string; fit: number }[]): string =>
  fits.map(({ id, fit }) => `${id} ${fit}`).join(", ");

test.each([
  {
    why: "yes counts twice as much as partly, and no counts nothing",
    lines: ["safety: partly", "learning: yes", "campaign: no", "contact: yes"],
    expected: "learning 1, contact 1, safety 0.5, campaign 0",
  },
  {
    why: "a role with many statements has no advantage over one with few",
    lines: ["safety: yes", "safety: partly", "safety: partly", "safety: no", "learning: yes"],
    expected: "learning 1, safety 0.5, campaign 0, contact 0",
  },
  {
    why: "a statement counts for each role that it speaks for",
    lines: ["safety contact: yes", "contact: no", "learning: partly"],
    expected: "safety 1, learning 0.5, contact 0.5, campaign 0",
  },
  {
    why: "what is left open is no yes",
    lines: ["safety: yes", "safety:", "contact: yes"],
    expected: "contact 1, safety 0.5, learning 0, campaign 0",
  },
  {
    why: "without an answer the roles stay as the course has them",
    lines: ["contact:", "safety:"],
    expected: "safety 0, learning 0, campaign 0, contact 0",
  },
])("$why", ({ lines, expected }) => {
  expect(inWords(rolesByFit(roles, statementsOf(lines)))).toBe(expected);
});

const answer = fc.constantFrom<(RoleAnswer | null)[]>(...roleAnswers, null);
const answered = fc.array(
  fc.record({
    id: fc.uuid(),
    text: fc.string(),
    roles: fc.subarray(
      roles.map(({ id }) => id),
      { minLength: 1 },
    ),
    given: answer,
  }),
  { maxLength: 15 },
);

test("no role is lost or doubled, none fits by less than nothing or more than wholly, and equals keep their order", () => {
  fc.assert(
    fc.property(answered, (statements) => {
      const ordered = rolesByFit(roles, statements);
      expect(ordered.map(({ id }) => id).toSorted()).toEqual(roles.map(({ id }) => id).toSorted());
      for (const [i, { id, fit }] of ordered.entries()) {
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(1);
        const next = ordered[i + 1];
        if (next === undefined) continue;
        expect(next.fit).toBeLessThanOrEqual(fit);
        const isAfter =
          roles.findIndex((role) => role.id === next.id) > roles.findIndex((role) => role.id === id);
        if (next.fit === fit) expect(isAfter).toBe(true);
      }
    }),
  );
});

test("a yes in place of a no never makes a role fit less, whatever else was said and in whatever order", () => {
  fc.assert(
    fc.property(answered, fc.constantFrom(...roles), (statements, { id }) => {
      const fitWith = (given: RoleAnswer) => {
        const all = [...statements, { id: "more", text: "", roles: [id], given }];
        const found = [all, all.toReversed()].map((each) =>
          rolesByFit(roles, each).find((role) => role.id === id),
        );
        expect(found[0]).toEqual(found[1]);
        return found[0]?.fit ?? Number.NaN;
      };
      expect(fitWith("yes")).toBeGreaterThan(fitWith("partly"));
      expect(fitWith("partly")).toBeGreaterThan(fitWith("no"));
    }),
  );
});

test("three roles at the most are suggested, and none for which nothing was said", () => {
  const all = suggestRoles(roles, statementsOf(["safety learning campaign contact: partly"]));
  expect(inWords(all.suggested)).toBe("safety 0.5, learning 0.5, campaign 0.5");
  expect(inWords(all.others)).toBe("contact 0.5");
  const one = suggestRoles(roles, statementsOf(["campaign: yes"]));
  expect(inWords(one.suggested)).toBe("campaign 1");
  expect(one.others).toHaveLength(3);
  expect(suggestRoles(roles, statementsOf(["campaign: no"])).suggested).toEqual([]);
});

test("a form says something to some statements; what it says to others is passed over, and what is no answer is refused", () => {
  const form = new FormData();
  form.set("answer-constructor", "partly");
  form.set("answer-gone", "yes");
  const statements = [{ id: "constructor" }, { id: "open" }];
  expect(readRoleAnswers(form, statements)).toEqual([
    { id: "constructor", given: "partly" },
    { id: "open", given: null },
  ]);
  form.set("answer-open", "perhaps");
  expect(() => readRoleAnswers(form, statements)).toThrow(expect.objectContaining({ code: "invalid" }));
});
