import { z } from "zod";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { civilDate, identifier, requiredText } from "#app/platform/field-rules.ts";
import {
  type CompanionFilter,
  MOST_AT_ONCE,
  MOST_YEARS_SINCE,
  MOST_YEARS_VALID,
  OFFICE_MAX,
  WITHDRAWAL_REASON_MAX,
  companionStates,
  yearsAfter,
} from "./companion-certification.ts";

const TEXT_MAX = 100;

/** A person and the certification that stood when the form was shown: "id" or "id:certification". */
const chosen = z
  .string()
  .transform((text) => text.split(":"))
  .pipe(z.union([z.tuple([identifier()]), z.tuple([identifier(), identifier()])]))
  .transform(([userId, standing]) => ({ userId, standing: standing ?? null }));

const issuedOn = () =>
  civilDate().superRefine((date, context) => {
    const today = civilDateAt(now());
    const fault =
      date > today ? "notYet" : date < yearsAfter(today, -MOST_YEARS_SINCE) ? "issuedTooFarBack" : null;
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

export const certificationSchema = z
  .object({
    people: z.array(chosen, "choose").min(1, "choose").max(MOST_AT_ONCE, "invalid"),
    office: requiredText(OFFICE_MAX),
    issuedOn: issuedOn(),
    expiresOn: civilDate(),
  })
  .superRefine(({ issuedOn: from, expiresOn: until }, context) => {
    const fault =
      until <= from
        ? "endsBeforeItBegins"
        : until < civilDateAt(now())
          ? "overAlready"
          : until > yearsAfter(from, MOST_YEARS_VALID)
            ? "validTooLong"
            : null;
    if (fault) context.addIssue({ code: "custom", path: ["expiresOn"], message: fault });
  });
export type CertificationForm = z.infer<typeof certificationSchema>;

export const withdrawalSchema = z.object({ reason: requiredText(WITHDRAWAL_REASON_MAX) });

const filter = z.object({
  text: z.string().trim().max(TEXT_MAX).catch(""),
  state: z.enum(companionStates).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** The filter in an address. What it does not understand filters nothing, so that an old bookmark still opens. */
export const readCompanionFilter = (query: URLSearchParams): CompanionFilter =>
  filter.parse({ text: query.get("q") ?? "", state: query.get("state"), page: query.get("page") ?? 1 });

/** The ids of the people that an address names, each once; what is no id is left out. */
export const readChosenPeople = (query: URLSearchParams): string[] =>
  [...new Set(query.getAll("person"))]
    .filter((id) => identifier().safeParse(id).success)
    .slice(0, MOST_AT_ONCE);
