import { z } from "zod";
import { NamedError } from "#app/platform/named-error.ts";
import { type Answer, OPTIONS_MAX, OPTION_ID_MAX, QUESTIONS_MAX } from "./attempt.ts";

const ANSWER_FIELD = /^answer-[1-9]\d{0,2}$/;
const OWN_FIELDS = new Set(["intent"]);

const options = z
  .array(z.string("invalid").max(OPTION_ID_MAX, "invalid"))
  .transform((ids) => ids.filter((id) => id !== ""))
  .pipe(z.array(z.string()).max(OPTIONS_MAX, "invalid"));

const answer = z
  .tuple([z.string().regex(ANSWER_FIELD, "invalid"), options])
  .transform(([name, chosen]): Answer => ({
    position: Number(name.slice("answer-".length)),
    options: chosen,
  }));

const answers = z.array(answer).max(QUESTIONS_MAX, "invalid");

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
