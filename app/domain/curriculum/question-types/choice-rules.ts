import type { ChoiceBody, TypeRules } from "./question-shapes.ts";

/** The rules that all questions with options share; the given strings are ids of options. */
export function choiceRules(
  one: boolean,
  grade: TypeRules<ChoiceBody, string[]>["grade"],
): TypeRules<ChoiceBody, string[]> {
  return {
    arrange: ({ options }, shuffle) => ({ options: shuffle(options) }),
    ask: ({ options }) => ({ shape: "choices", one, options }),
    fits({ options }, given) {
      if (one && given.length > 1) return false;
      if (new Set(given).size !== given.length) return false;
      return given.every((id) => options.some((option) => option.id === id));
    },
    isComplete: (_, given) => given.length > 0,
    grade,
    rightAnswer: (_, key) => key,
    mark: ({ body: { options }, key, reasons }, given) => ({
      shape: "choices",
      options: options.map(({ id, html }) => {
        const chosen = given.includes(id);
        const right = key.includes(id);
        return { id, html, chosen, right, reasonHtml: chosen || right ? (reasons[id] ?? null) : null };
      }),
    }),
  };
}

/** Full credit for the one option of the key and no other. */
export const gradeOne = (_: ChoiceBody, key: string[], given: readonly string[]): number =>
  new Set(given).size === 1 && given[0] === key[0] ? 1 : 0;
