import { z } from "zod";
import { type Locale, inLocale } from "#app/i18n/locale.ts";

const text = z.object({ en: z.string(), cy: z.string().optional() });

/** A JSON column that holds a text of the course, in the reader's language. Throws on anything else. */
export const storedText = (column: unknown, locale: Locale): string => inLocale(text.parse(column), locale);

export const storedTexts = (column: unknown, locale: Locale): string[] =>
  z
    .array(text)
    .parse(column)
    .map((each) => inLocale(each, locale));
