import { z } from "zod";
import { isCivilDate } from "#app/platform/civil-date.ts";
import { tidyLine, tidyText } from "./typed-text.ts";

/** Builders for the fields of objectives and actions; the messages are those of `platform/field-rules.ts`. */
const within = (max: number, tidy: (typed: string) => string) =>
  z
    .string("required")
    .transform(tidy)
    .pipe(z.string().max(max, `tooLong:${max}`));

export const requiredLine = (max: number) => within(max, tidyLine).pipe(z.string().min(1, "required"));
export const optionalLine = (max: number) => within(max, tidyLine).default("");
export const optionalParagraphs = (max: number) => within(max, tidyText).default("");

/** A day, or nothing. */
export const optionalDate = () =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || isCivilDate(text), "date")
    .transform((text) => (text === "" ? null : text))
    .default(null);
