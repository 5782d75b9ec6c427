import { type LocalText, locales } from "#app/i18n/locale.ts";
import type { Path } from "../yaml-source.ts";
import type { QuestionFaults } from "./question-format.ts";

/** Reports texts that say the same in one of the languages: nobody could tell which of the two is meant. */
export function checkDistinct(
  what: string,
  texts: readonly { path: Path; text: LocalText }[],
  { at, report }: QuestionFaults,
): void {
  for (const locale of locales) {
    const first = new Map<string, Path>();
    for (const { path, text } of texts) {
      const words = text[locale]?.trim();
      if (words === undefined) continue;
      const earlier = first.get(words);
      if (earlier) {
        const remedy = `say it differently or leave it out; the first is on line ${at(earlier).line}`;
        report(at([...path, locale]), `the ${what} ${JSON.stringify(words)} stands twice`, remedy);
      } else {
        first.set(words, [...path, locale]);
      }
    }
  }
}
