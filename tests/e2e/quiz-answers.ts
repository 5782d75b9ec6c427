import type { Locator, Page } from "@playwright/test";
import { readContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import { requireContent } from "#app/domain/authoring/content-parser.ts";
import { type KeyedQuestion, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";

/** The questions of a module's quiz in the course of this repository, with their keys, in their order. */
export async function readCourseQuiz(module: string): Promise<KeyedQuestion[]> {
  const { questions } = requireContent(await readContentFolder("content"));
  return questions
    .filter(({ moduleSlug, version }) => moduleSlug === module && version.locale === "en")
    .sort((one, other) => one.position - other.position)
    .map(({ version }) => readKeyedQuestion(version));
}

/** The field set of the question at a position. */
export const questionAt = (page: Page, position: number): Locator =>
  page.locator(`#question-${String(position)}`);

/** An answer that earns nothing, or little: the first of everything. */
export function firstAnswerTo(question: KeyedQuestion): string[] {
  switch (question.type) {
    case "single":
    case "multiple":
    case "true-false":
      return question.body.options.slice(0, 1).map(({ id }) => id);
    case "ordering":
      return question.body.rows.map(({ id }, i) => `${id}=${String(i + 1)}`);
    case "matching":
    case "categorise":
      return question.body.rows.map(({ id }) => `${id}=${question.body.choices[0]?.id ?? ""}`);
    case "gap-fill":
      return question.body.gaps.map(({ id, choices }) => `${id}=${choices[0]?.id ?? ""}`);
    case "numeric":
    case "short-text":
      return ["1"];
    case "branching-case":
      return rightAnswerTo(question);
  }
}

/** Gives an answer with the mouse, as a form takes it. */
export async function giveAnswer(
  page: Page,
  position: number,
  { type }: KeyedQuestion,
  given: readonly string[],
): Promise<void> {
  const group = questionAt(page, position);
  for (const value of given) {
    switch (type) {
      case "single":
      case "multiple":
      case "true-false":
        await group.locator(`input[value="${value}"]`).check();
        break;
      case "numeric":
      case "short-text":
        await group.getByRole("textbox").fill(value);
        break;
      case "branching-case":
        await group.locator(`input[type="radio"][value="${value}"]`).check();
        await group.getByRole("button", { name: "Decide and go on" }).click();
        await group.locator(`input[type="hidden"][value="${value}"]`).waitFor({ state: "attached" });
        break;
      default:
        await group.locator(`select:has(option[value="${value}"])`).selectOption(value);
    }
  }
}
