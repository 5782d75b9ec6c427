import { authoring as welsh } from "#app/i18n/cy/authoring.ts";
import { authoring as english } from "#app/i18n/en/authoring.ts";
import type { Locale } from "#app/i18n/locale.ts";

const catalogues = { en: english.course, cy: welsh.course };

export type CourseWord = keyof typeof english.course;

/** The words that the program adds to the course, straight from the catalogue: `{{name}}` stands for a value. */
export function courseWord(
  locale: Locale,
  word: CourseWord,
  values: Record<string, string | number> = {},
): string {
  return catalogues[locale][word].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ""),
  );
}
