import { z } from "zod";
import type { LocalText } from "#app/i18n/locale.ts";
import { isCivilDate } from "#app/platform/civil-date.ts";

/**
 * Builders for the shapes of content/. A message says what would be right: the parser adds the place and what is wrong.
 */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_MAX = 80;

/** Control characters, byte order marks, halves of a surrogate pair, and what a decoder puts for bytes it cannot read. */
export const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\ufeff\ufffd]|\p{Surrogate}/u;

export const slug = () =>
  z
    .string("a slug such as ask-for-time-off")
    .max(SLUG_MAX, `${SLUG_MAX} characters at the most`)
    .regex(SLUG, "lower-case letters, digits and single hyphens, such as ask-for-time-off");

export const sentence = (max: number) =>
  z
    .string("a text; put it in quotes if it looks like a number or a date")
    .refine((text) => text.trim() !== "", "a text that says something")
    .refine((text) => !UNPRINTABLE.test(text), "printable characters only")
    .max(max, `${max} characters at the most`);

/** A map with these keys and no others. */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? `use only these: ${Object.keys(shape).join(", ")}`
        : `a map with the keys ${Object.keys(shape).join(", ")}`,
  });

/** A text in English, or `{ en, cy }`; always read as the second. */
export const localText = (max: number): z.ZodType<LocalText> =>
  z.preprocess(
    (value) => (typeof value === "string" ? { en: value } : value),
    z.strictObject(
      { en: sentence(max), cy: sentence(max).optional() },
      {
        error: ({ code }) =>
          code === "unrecognized_keys"
            ? "use only these: en, cy"
            : "a text, or a map with the keys en and cy",
      },
    ),
  );

export const wholeNumber = (min: number, max: number) => {
  const rule = `a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
};

export const list = <Item extends z.ZodType>(item: Item, of: string, least = 0) => {
  const rule = least > 0 ? `a list of ${of}, with ${least} or more` : `a list of ${of}`;
  return z.array(item, rule).min(least, rule);
};

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `one of: ${words.join(", ")}`);

export const day = () =>
  z.string("a day such as 2026-11-21").refine(isCivilDate, "a real day such as 2026-11-21");

export const yesOrNo = () => z.boolean("true or false");
