import { z } from "zod";
import { isCivilDate } from "./civil-date.ts";

/** PostgreSQL refuses NUL, and a direction override makes a text read as what it is not (Unicode TR 36, 3.1). */
const showsWhatItHolds = (text: string) => !/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u.test(text);

/**
 * Builders for the fields of a form. A message is a key of the catalogue's `errors.field`, with the limit after a
 * colon where there is one ("tooLong:200"); `useFieldError` turns it into a sentence.
 */
export const requiredText = (max: number, min = 1) =>
  z
    .string("required")
    .trim()
    .min(1, "required")
    .min(min, `tooShort:${min}`)
    .max(max, `tooLong:${max}`)
    .refine(showsWhatItHolds, "invalid");

export const optionalText = (max: number) =>
  z.string().trim().max(max, `tooLong:${max}`).refine(showsWhatItHolds, "invalid").default("");

export const EMAIL_MAX = 254;

/** Lower-cased, as the database keeps it. Length: RFC 5321, 4.5.3.1.3. */
export const email = () =>
  z
    .string("required")
    .trim()
    .toLowerCase()
    .min(1, "required")
    .max(EMAIL_MAX, `tooLong:${EMAIL_MAX}`)
    .pipe(z.email("email"));

export const civilDate = () => z.string("required").trim().refine(isCivilDate, "date");

/** The number of the version that the form was filled in on: a stale one is refused by the command. */
export const versionNumber = () => z.coerce.number("invalid").int("invalid").min(0, "invalid");

export const identifier = () => z.uuid("invalid");
