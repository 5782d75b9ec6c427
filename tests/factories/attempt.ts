import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Answer } from "#app/domain/learning/attempt.ts";
import { startAttempt } from "#app/domain/learning/attempt-commands.server.ts";
import { flagQuestion } from "#app/domain/learning/question-flag-commands.server.ts";
import { submitAttempt } from "#app/domain/learning/submission-commands.server.ts";
import { db } from "#app/platform/database.server.ts";

/** The right answers to the quiz of the small programme, which needs two of three. */
export const rightAnswers: readonly Answer[] = [
  { position: 1, given: ["a"] },
  { position: 2, given: ["b"] },
  { position: 3, given: ["a", "c"] },
];

export const wrongAnswers: readonly Answer[] = [
  { position: 1, given: ["b"] },
  { position: 2, given: ["a"] },
  { position: 3, given: ["a", "b"] },
];

/** An open attempt at the quiz of module-1, through the real command; the Edition must be published. */
export async function createAttempt(viewer: Viewer): Promise<{ module: string; attempt: string }> {
  return { module: "module-1", attempt: await startAttempt(viewer, { module: "module-1", locale: "en" }) };
}

/** A submitted one. */
export async function createSubmittedAttempt(viewer: Viewer, answers = rightAnswers) {
  const address = await createAttempt(viewer);
  await submitAttempt(viewer, address, { answers, anyway: true });
  return address;
}

/** A flag at the first question of a submitted attempt; gives the hash of the question. */
export async function createFlag(viewer: Viewer, text = "The second option is right too."): Promise<string> {
  const address = await createSubmittedAttempt(viewer);
  await flagQuestion(viewer, address, { position: 1, text });
  const where = { attemptId_position: { attemptId: address.attempt, position: 1 } };
  return (await db().attemptQuestion.findUniqueOrThrow({ where })).questionHash;
}
