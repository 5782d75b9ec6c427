import { z } from "zod";
import { SLUG_MAX } from "#app/domain/curriculum/content-rules.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { civilDate, identifier, requiredText } from "#app/platform/field-rules.ts";
import { REASON_MAX } from "./recognition.ts";
import { dayFault } from "./training-session.ts";

/** The day from which it counts is behind us, and not so far that it is taken for a slip. */
const recognisedOn = () =>
  civilDate().superRefine((date, context) => {
    const today = civilDateAt(now());
    const fault = date > today ? "notYet" : dayFault(date, today);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

export const recognitionSchema = z.object({
  person: z.string("choose").min(1, "choose").pipe(identifier()),
  module: z.string("choose").min(1, "choose").max(SLUG_MAX, "choose"),
  on: recognisedOn(),
  reason: requiredText(REASON_MAX),
});
export type RecognitionForm = z.infer<typeof recognitionSchema>;
