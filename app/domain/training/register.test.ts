import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, matchRegister } from "./register.ts";

const person = (id: string, name: string, membershipNumber = `N${id}`): Candidate => ({
  id,
  name,
  email: `${id}@example.org`,
  membershipNumber,
});

const people = [
  person("sam", "Sam Whitlock"),
  person("sian", "Siân Ŵyn Gruffydd"),
  person("oneill", "Jo O'Neill"),
  person("jo1", "Jo Ashdown"),
  person("jo2", "Jo Ashdown"),
  person("mary", "Mary-Ann Reid"),
];

const meant = (line: string) => matchRegister(line, people)[0];

test.each([
  ["Sam Whitlock", "sam"],
  ["  sam   WHITLOCK ", "sam"],
  ["Whitlock, Sam", "sam"],
  ["3. Sam Whitlock", "sam"],
  ["- Sam Whitlock (rep)", "sam"],
  ["Sam\tWhitlock\tMoor and Vale", "sam"],
  ["Whitlock\tSam", "sam"],
  ["sam@example.org", "sam"],
  ["nsam", "sam"],
  ["Whitlock; Sam; sam@example.org", "sam"],
  ["Sian Wyn Gruffydd", "sian"],
  ["Jo O’Neill", "oneill"],
  ["Mary Ann Reid", "mary"],
])("%s on a register is that person", (line, userId) => {
  expect(meant(line)).toEqual({ kind: "matched", line: line.trim(), userId });
});

test.each([
  ["Jo Ashdown", ["jo1", "jo2"]],
  ["S. Whitlock", ["sam"]],
  ["Whitlock", ["sam"]],
  ["J Ashdown", ["jo1", "jo2"]],
  ["Samuel Whitlock", ["sam"]],
])("nobody is ticked for %s, which only a person can tell", (line, candidateIds) => {
  expect(meant(line)).toEqual({ kind: "ambiguous", line, candidateIds });
});

test.each(["Sam", "Whitlock Jones", "Terry Whitlock", "someone@example.org", "42", "x"])(
  "%s is nobody in the branch",
  (line) => expect(meant(line)).toEqual({ kind: "unknown", line }),
);

test("an empty list and lines of nothing but marks name nobody", () => {
  expect(matchRegister(" \n\n\t\r\n---\n", people)).toEqual([]);
});

test("whatever is pasted, only people of the branch are found, and each line is answered once", () => {
  const ids = people.map(({ id }) => id);
  const anyLine = fc.oneof(
    fc.string(),
    fc.constantFrom(...people.map(({ name }) => name)),
    fc.constantFrom("Jo", "Ashdown", ";;;", "\u0000", "Whitlock,"),
  );
  fc.assert(
    fc.property(fc.array(anyLine), (lines) => {
      const read = matchRegister(lines.join("\n"), people);
      expect(read.length).toBeLessThanOrEqual(lines.join("\n").split("\n").length);
      for (const line of read) {
        if (line.kind === "matched") expect(ids).toContain(line.userId);
        if (line.kind === "ambiguous") expect(line.candidateIds.every((id) => ids.includes(id))).toBe(true);
      }
    }),
  );
});
