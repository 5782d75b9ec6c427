import { z } from "zod";
import { NamedError } from "#app/platform/named-error.ts";
import { type Answer, GIVEN_LENGTH_MAX, GIVEN_MAX, QUESTIONS_MAX } from "./attempt.ts";

const ANSWER_FIELD = /^answer-[1-9]\d{0,2}$/;
const AS_OF = "as-of";
const OWN_FIELDS = new Set(["intent", AS_OF]);

const strings = z
  .array(z.string("invalid").max(GIVEN_LENGTH_MAX, "invalid"))
  .transform((values) => values.filter((value) => value !== ""))
  .pipe(z.array(z.string()).max(GIVEN_MAX, "invalid"));

const answer = z
  .tuple([z.string().regex(ANSWER_FIELD, "invalid"), strings])
  .transform(([name, given]): Answer => ({ position: Number(name.slice("answer-".length)), given }));

const answers = z.array(answer).max(QUESTIONS_MAX, "invalid");

/** The question that a button of the form stands in, named in the address that it posts to; null for none. */
export function readQuestion(request: Request): number | null {
  const named = new URL(request.url).searchParams.get("question");
  return named !== null && /^[1-9]\d{0,2}$/.test(named) ? Number(named) : null;
}

/** When the page was read that a whole form comes from; null for answers that are sent as they are given. */
export function readAsOf(form: FormData): Date | null {
  const result = z.iso.datetime().safeParse(form.get(AS_OF));
  return result.success ? new Date(result.data) : null;
}

/**
 * The answers of a posted quiz. A question whose field is absent stays as it was; one whose field is empty loses its
 * answer. Throws `invalid` for a form that no page of ours sends.
 */
export function readAnswers(form: FormData): Answer[] {
  const fields = [...new Set(form.keys())].filter((name) => !OWN_FIELDS.has(name));
  const result = answers.safeParse(fields.map((name) => [name, form.getAll(name)]));
  if (!result.success) throw new NamedError("invalid");
  return result.data;
}
