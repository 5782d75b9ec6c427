import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { gradeAnswer } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { newId } from "#app/platform/identifier.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { readMigrationFiles } from "#app/server/migration-files.ts";
import { createTestDatabase, dropTestDatabase } from "#tests/setup/database.ts";

const OWN = "20261122010000_question_types";
const name = `test_${newId().replaceAll("-", "")}`;
let url = "";

beforeAll(async () => {
  url = await createTestDatabase(inject("clusterUrl"), name);
});
afterAll(() => dropTestDatabase(inject("clusterUrl"), name));

/** A quiz that was submitted before there were other types: the first question right, the second wrong. */
const before = `
  INSERT INTO "User" ("id", "email", "name", "locale", "createdAt")
    VALUES ('018f0000-0000-7000-8000-000000000001', 'sam@example.org', 'Sam', 'en', now());
  INSERT INTO "Edition" ("id", "number", "status", "createdAt")
    VALUES ('018f0000-0000-7000-8000-000000000002', 1, 'draft', now());
  INSERT INTO "QuestionVersion" ("hash", "slug", "locale", "type", "lessonSlug", "outcome", "stemHtml", "options", "key", "reasons")
    SELECT h, h, 'en', 'single', 'l', 'o', '<p>Q</p>', '[{"id":"a","html":"A"},{"id":"b","html":"B"}]', '["b"]', '{"b":"Because"}'
    FROM unnest(ARRAY['one', 'two']) h;
  INSERT INTO "Attempt" ("id", "userId", "moduleSlug", "editionId", "passMark", "startedAt", "submittedAt", "correct", "passed")
    VALUES ('018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000001', 'module-1',
      '018f0000-0000-7000-8000-000000000002', 50, now(), now(), 1, true);
  INSERT INTO "AttemptQuestion" ("attemptId", "position", "questionHash", "answer", "correct")
    VALUES ('018f0000-0000-7000-8000-000000000003', 1, 'one', '{b}', true),
      ('018f0000-0000-7000-8000-000000000003', 2, 'two', '{a}', false);`;

test("attempts that were made before there were other types keep their marks and can still be read", async () => {
  const migrations = await readMigrationFiles();
  const own = migrations.findIndex((migration) => migration.name === OWN);
  await withConnection(url, async (client) => {
    for (const { sql } of migrations.slice(0, own)) await client.query(sql);
    await client.query(before);
    await client.query(`BEGIN;\n${migrations[own]?.sql ?? ""}\nCOMMIT;`);
    const marks = await client.query(
      `SELECT q."position", q."credit", q."correct", v."type", v."body", v."key", q."answer", a."credit" AS "sum"
       FROM "AttemptQuestion" q JOIN "QuestionVersion" v ON v."hash" = q."questionHash" JOIN "Attempt" a ON a."id" = q."attemptId"
       ORDER BY 1`,
    );
    const rows = marks.rows as {
      credit: number;
      sum: number;
      type: string;
      body: unknown;
      key: unknown;
      answer: string[];
    }[];
    expect(rows).toMatchObject([
      { credit: 1, correct: true, sum: 1 },
      { credit: 0, correct: false, sum: 1 },
    ]);
    for (const row of rows) expect(gradeAnswer(readKeyedQuestion(row), row.answer)).toBe(row.credit);
    await expect(client.query(`UPDATE "QuestionVersion" SET "outcome" = 'x'`)).rejects.toThrow(
      "never changed",
    );
  });
});
