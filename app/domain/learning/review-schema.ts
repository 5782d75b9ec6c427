import { z } from "zod";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";
import { readAnswers } from "./attempt-schema.ts";
import { REVIEWS_A_DAY, type ReviewReply } from "./review-card.ts";

const OWN_FIELDS = ["intent", "question", "reps", "guessed"];

const own = z.object({
  question: z.string().regex(/^[\w-]{1,200}$/),
  reps: z.coerce.number().int().min(0).max(100_000),
  guessed: z.literal("on").nullable(),
});

function answerIn(form: FormData): Pick<ReviewReply, "position" | "given"> {
  const answers = new FormData();
  for (const [name, value] of form) if (!OWN_FIELDS.includes(name)) answers.append(name, value);
  try {
    const [answer, ...others] = readAnswers(answers);
    if (!answer || others.length > 0 || answer.position > REVIEWS_A_DAY) return { position: 1, given: null };
    return { position: answer.position, given: [...answer.given] };
  } catch (error) {
    if (isNamedError(error, "invalid")) return { position: 1, given: null };
    throw error;
  }
}

/**
 * A posted review: the question and how often it had been reviewed, the answer, and whether it was a guess. `given` is
 * null for an answer that no page of ours sends. Throws `invalid` where the question itself cannot be made out.
 */
export function readReview(form: FormData): ReviewReply {
  const fields = own.safeParse({
    question: form.get("question"),
    reps: form.get("reps"),
    guessed: form.get("guessed"),
  });
  if (!fields.success || form.get("reps") === "") throw new NamedError("invalid");
  const { question, reps, guessed } = fields.data;
  return { question, reps, guessed: guessed !== null, ...answerIn(form) };
}
