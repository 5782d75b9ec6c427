import autocannon from "autocannon";
import { startSession } from "#app/domain/accounts/session.server.ts";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { startAttempt } from "#app/domain/learning/attempt-commands.server.ts";
import { viewerColumns, viewerOf } from "#app/domain/accounts/viewer-row.server.ts";
import { db } from "#app/platform/database.server.ts";
import type { Load } from "./load.ts";

const MODULE = "module-1";

/** Opens an attempt for each of so many reps who have none and have not completed the module. */
async function openAttempts(count: number, origin: string) {
  const people = await db().user.findMany({
    where: { roles: { some: { role: "rep" } }, passwordHash: { not: null }, attempts: { none: {} } },
    select: viewerColumns,
    take: count,
  });
  const requests = [];
  for (const person of people) {
    const attempt = await startAttempt(viewerOf(person), { module: MODULE, locale: "en" });
    const questions = await db().attemptQuestion.findMany({
      where: { attemptId: attempt },
      select: { position: true, question: { select: { type: true, body: true, key: true } } },
    });
    const body = new URLSearchParams([["intent", "submit"]]);
    for (const { position, question } of questions) {
      for (const given of rightAnswerTo(readKeyedQuestion(question)))
        body.append(`answer-${String(position)}`, given);
    }
    const [cookie = ""] = (await startSession(person.id, origin)).split(";");
    requests.push({ path: `/learn/${MODULE}/quiz/${attempt}`, cookie, body: body.toString() });
  }
  return requests;
}

/** Submits a different person's quiz with each request. Throws when one of them is not taken. */
export async function loadQuizSubmit(origin: string, connections: number, count: number): Promise<Load> {
  const requests = await openAttempts(count, origin);
  let next = 0;
  const result = await autocannon({
    url: origin,
    connections,
    amount: requests.length,
    requests: [
      {
        method: "POST",
        setupRequest: (request) => {
          const { path, cookie, body } = requests[next % requests.length] ?? {
            path: "/",
            cookie: "",
            body: "",
          };
          next += 1;
          const headers = { cookie, origin, "content-type": "application/x-www-form-urlencoded" };
          return { ...request, path, headers, body };
        },
      },
    ],
  });
  const passed = await db().attempt.count({
    where: { moduleSlug: MODULE, submittedAt: { gte: result.start } },
  });
  if (passed < requests.length)
    throw new Error(`Of ${String(requests.length)} quizzes ${String(passed)} were submitted`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
