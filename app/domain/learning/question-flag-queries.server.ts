import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canAnswerFlags } from "./learning-policy.ts";
import type { FlaggedQuestion } from "./question-flag.ts";

/** The questions with open flags, those that wait longest first. One statement. Throws `forbidden`. */
export async function listFlaggedQuestions(viewer: Viewer): Promise<FlaggedQuestion[]> {
  if (!canAnswerFlags(viewer)) throw new NamedError("forbidden");
  const rows = await db().questionFlag.findMany({
    where: { closedAt: null },
    orderBy: { flaggedAt: "asc" },
    select: {
      questionHash: true,
      moduleSlug: true,
      text: true,
      flaggedAt: true,
      question: { select: { slug: true, locale: true, stemHtml: true } },
    },
    relationLoadStrategy: "join",
  });
  const questions = new Map<string, FlaggedQuestion>();
  for (const { questionHash: hash, moduleSlug: module, text, flaggedAt, question } of rows) {
    const flagged = questions.get(hash) ?? { hash, module, ...question, flags: [] };
    flagged.flags.push({ text, flaggedOn: civilDateAt(flaggedAt) });
    questions.set(hash, flagged);
  }
  return [...questions.values()];
}
