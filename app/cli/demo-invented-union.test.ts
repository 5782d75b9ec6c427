import { expect, test } from "vitest";
import { publishFirstEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { db } from "#app/platform/database.server.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { inventUnion } from "./demo-invented-union.ts";

useTestDatabase();

test("an invented union has its branches and reps, and nobody in it has passed a quiz without its questions", async () => {
  await publishFirstEdition("content");
  await inventUnion({ branches: 3, reps: 40, seed: 1 }, () => undefined);
  expect(await db().branch.count()).toBe(3);
  expect(await db().roleAssignment.count({ where: { role: "rep" } })).toBe(40);
  const asked = (await requireCurrentEdition("en")).modules[0]?.quiz?.questionCount;
  const attempts = await db().attempt.findMany({ select: { _count: { select: { questions: true } } } });
  expect(attempts.length).toBeGreaterThan(0);
  expect(new Set(attempts.map(({ _count }) => _count.questions))).toEqual(new Set([asked]));
});
