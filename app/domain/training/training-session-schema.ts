import { z } from "zod";
import { SLUG_MAX } from "#app/domain/curriculum/content-rules.ts";
import { civilDate, identifier, optionalText, versionNumber } from "#app/platform/field-rules.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import type { NamedError } from "#app/platform/named-error.ts";
import { PLACE_MAX, dayFault } from "./training-session.ts";

const time = () => z.string("required").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time");

const when = {
  on: civilDate().superRefine((date, context) => {
    const fault = dayFault(date, civilDateAt(now()));
    if (fault) context.addIssue({ code: "custom", message: fault });
  }),
  from: time(),
  to: time(),
  place: optionalText(PLACE_MAX),
};

const endsAfterItBegins = ({ from, to }: { from: string; to: string }) => from < to;
const endsTooEarly = { path: ["to"], message: "endsBeforeItBegins" };

/** The id is made when the form is shown, so that a form sent twice plans one session. */
export const newSessionSchema = z
  .object({
    id: identifier(),
    branch: identifier(),
    module: z.string("required").min(1, "required").max(SLUG_MAX),
    ...when,
  })
  .refine(endsAfterItBegins, endsTooEarly);

export const changedSessionSchema = z
  .object({ version: versionNumber(), ...when })
  .refine(endsAfterItBegins, endsTooEarly);

/** What the form says of a `duplicate`: whose day is taken. */
export const overlapFault = ({ detail }: NamedError): Record<"on", string[]> => ({
  on: [detail.whose === "branch" ? "branchOverlap" : "trainerOverlap"],
});

export type SessionTimes = { on: string; from: string; to: string; place: string };
