import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanFieldDefinition, PlanFieldType } from "#app/domain/curriculum/plan-template.ts";
import { addRole, findRolePlace } from "./role-in-plan.ts";
import { tidyLine } from "./typed-text.ts";

const role = { en: "Safety rep", cy: "Cynrychiolydd diogelwch" };
const line = { type: "text", max: 60 } as const;
const list = { type: "list", max: 60 } as const;

const fieldOf = (id: string, type: PlanFieldType): PlanFieldDefinition => ({
  id,
  type,
  label: { en: id },
  required: false,
  audience: "rep",
  max: 200,
});

const templateWith = (...fields: PlanFieldDefinition[]) => ({
  sections: [
    { id: "first", title: { en: "First" }, fields: [fieldOf("goal", "longtext")] },
    { id: "second", title: { en: "Second" }, fields },
  ],
});

test("the place of a role is the field of that name, wherever the union has put it, if words can be added to it", () => {
  for (const type of ["text", "longtext", "list"] as const) {
    const place = findRolePlace(templateWith(fieldOf("workplaces", "text"), fieldOf("role", type)));
    expect([place?.section.id, place?.field.id]).toEqual(["second", "role"]);
  }
  for (const type of ["number", "date", "choice", "objective"] as const) {
    expect(findRolePlace(templateWith(fieldOf("role", type)))).toBeNull();
  }
  expect(findRolePlace(templateWith())).toBeNull();
});

test.each([
  ["an empty line gets the role", line, "", "Safety rep"],
  ["a line keeps what stands in it", line, "New rep", "New rep; Safety rep"],
  ["a list gets a line more", list, "New rep", "New rep\nSafety rep"],
  ["paragraphs get a line more", { ...list, type: "longtext" } as const, "A.\n\nB.", "A.\n\nB.\nSafety rep"],
  ["a longer name is another role", line, "Health and Safety rep", "Health and Safety rep; Safety rep"],
])("%s", (_what, definition, value, expected) => {
  expect(addRole(definition, value, { role, locale: "en" })).toEqual({ kind: "change", value: expected });
});

test.each([
  "Safety rep",
  "safety  REP",
  "New rep, safety rep",
  "New rep; Safety rep ; Learning rep",
  "Cynrychiolydd diogelwch",
])("a role that stands there already is not added again: %s", (value) => {
  for (const locale of ["en", "cy"] as const) {
    expect(addRole(line, value, { role, locale })).toEqual({ kind: "unchanged" });
  }
});

test("a field that is full refuses the role and says how long it may be", () => {
  expect(addRole({ ...line, max: 12 }, "New rep", { role, locale: "en" })).toEqual({
    kind: "invalid",
    message: "tooLong:12",
  });
});

test("whatever a role is called, it is added to whatever was written, in the reader’s language, and once", () => {
  const name = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `R${text}`);
  const written = fc.string({ maxLength: 100 }).map((text) => `w${text}`);
  fc.assert(
    fc.property(name, name, written, fc.constantFrom("text", "list"), (en, cy, value, type) => {
      const definition = { type, max: 1000 };
      const named = { role: { en, cy }, locale: "cy" } as const;
      const first = addRole(definition, value, named);
      if (first.kind !== "change") return;
      expect(tidyLine(first.value).startsWith(tidyLine(value))).toBe(true);
      expect(addRole(definition, first.value, named)).toEqual({ kind: "unchanged" });
    }),
  );
});
