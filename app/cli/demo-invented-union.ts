import { outlineOf, requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { requireTemplate } from "#app/domain/curriculum/template-queries.server.ts";
import { hashPassword } from "#app/domain/accounts/password-hash.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction } from "#app/platform/database.server.ts";
import { inventBranch } from "./demo-branch.ts";
import { firstNames, surnames } from "./demo-names.ts";
import { demoPassword } from "./demo-people.ts";
import { type Chance, chanceFrom } from "./demo-random.ts";
import { type DemoRows, noRows } from "./demo-rows.ts";
import type { DemoWorld } from "./demo-world.ts";

export type UnionSize = { branches: number; reps: number; seed: number };

/** So many branches go into one transaction. */
const AT_ONCE = 10;
const BRANCHES_PER_TRAINER = 25;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Inserts rows as they are, all columns given, in one statement for each table. */
async function insertRows(tx: Transaction, rows: DemoRows): Promise<void> {
  for (const [table, of] of Object.entries(rows)) {
    if (of.length === 0) continue;
    // The name is one of our own, from the type DemoRows.
    await tx.$executeRawUnsafe(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      JSON.stringify(of),
    );
  }
}

/** Gives every submitted attempt its questions: the first so many answered right, the others submitted open. */
const answerAttempts = (tx: Transaction, attemptIds: string[], answers: object) => tx.$executeRaw`
  INSERT INTO "AttemptQuestion" ("attemptId", "position", "questionHash", "answer", "answeredAt", "credit", "correct")
  SELECT a."id", q."position", q."questionHash",
    CASE WHEN q."position" <= a."correct" THEN ARRAY(SELECT jsonb_array_elements_text(r."right")) ELSE '{}' END,
    CASE WHEN q."position" <= a."correct" THEN a."submittedAt" END,
    (q."position" <= a."correct")::int, q."position" <= a."correct"
  FROM "Attempt" a
  JOIN "EditionQuestion" q ON q."editionId" = a."editionId" AND q."moduleSlug" = a."moduleSlug" AND q."locale" = 'en'
  JOIN jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) r("hash" text, "right" jsonb) ON r."hash" = q."questionHash"
  JOIN "EditionModule" m ON m."editionId" = a."editionId" AND m."slug" = a."moduleSlug"
  WHERE a."id" = ANY(${attemptIds}::uuid[]) AND q."position" <= COALESCE(m."quizAsks", q."position")`;

/** The right answer to every question of an Edition. */
async function readRightAnswers(editionId: string): Promise<{ hash: string; right: string[] }[]> {
  const rows = await db().editionQuestion.findMany({
    where: { editionId, locale: "en" },
    select: { questionHash: true, question: { select: { type: true, body: true, key: true } } },
  });
  return rows.map(({ questionHash, question }) => ({
    hash: questionHash,
    right: rightAnswerTo(readKeyedQuestion(question)),
  }));
}

async function makeTrainers(
  chance: Chance,
  count: number,
  passwordHash: string,
  at: Date,
): Promise<[string, ...string[]]> {
  const rows = noRows();
  for (let i = 0; i < count; i += 1) {
    const id = chance.id(at);
    const name = `${chance.pick(firstNames)} ${chance.pick(surnames)}`;
    const email = `trainer.${String(i)}@example.org`;
    rows.User.push({
      id,
      email,
      membershipNumber: `T${String(i).padStart(5, "0")}`,
      name,
      locale: "en",
      passwordHash,
      createdAt: at,
    });
    rows.RoleAssignment.push({
      id: chance.id(at),
      userId: id,
      role: "trainer",
      branchId: null,
      createdAt: at,
    });
  }
  await inTransaction((tx) => insertRows(tx, rows));
  return rows.User.map(({ id }) => id) as [string, ...string[]];
}

async function makeWorld(chance: Chance, branches: number): Promise<DemoWorld> {
  const edition = await requireCurrentEdition("en");
  const { hash } = await requireTemplate("branch-development-plan");
  const passwordHash = await hashPassword(demoPassword);
  const today = new Date(Math.floor(now().getTime() / DAY_MS) * DAY_MS);
  const trainers = Math.max(1, Math.ceil(branches / BRANCHES_PER_TRAINER));
  const trainerIds = await makeTrainers(
    chance,
    trainers,
    passwordHash,
    new Date(today.getTime() - 300 * DAY_MS),
  );
  return { edition: await outlineOf(edition.id, "en"), templateHash: hash, passwordHash, trainerIds, today };
}

/**
 * Adds invented branches, with that many reps in all, spread unevenly as in life. The same for the same seed, Edition and
 * day. `tell` is told how many branches are done.
 */
export async function inventUnion(
  { branches, reps, seed }: UnionSize,
  tell: (done: number) => void,
): Promise<void> {
  const chance = chanceFrom(seed);
  const world = await makeWorld(chance, branches);
  const answers = await readRightAnswers(world.edition.id);
  const weights = Array.from({ length: branches }, () => 4 + chance.number(12));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let weighed = 0;
  for (let first = 0; first < branches; first += AT_ONCE) {
    const rows = noRows();
    for (let number = first; number < Math.min(first + AT_ONCE, branches); number += 1) {
      weighed += weights[number] ?? 0;
      const upTo = Math.round((reps * weighed) / total);
      const branch = inventBranch(world, chanceFrom(seed + number + 1), number, upTo - given);
      given = upTo;
      for (const table of Object.keys(rows) as (keyof DemoRows)[])
        (rows[table] as unknown[]).push(...branch[table]);
    }
    await inTransaction(async (tx) => {
      await insertRows(tx, rows);
      await answerAttempts(
        tx,
        rows.Attempt.map(({ id }) => id),
        answers,
      );
    });
    tell(Math.min(first + AT_ONCE, branches));
  }
}
