import type { Locator, Page } from "@playwright/test";
import { demoPeople } from "#app/cli/demo-people.ts";
import { readContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import { plainText } from "#app/domain/authoring/passages.ts";
import { requireContent } from "#app/domain/authoring/content-parser.ts";
import { type KeyedQuestion, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { questionTypeNames } from "#app/domain/authoring/question-formats/question-formats.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import type { Person } from "./fixtures.ts";

const MODULE = "module-1";

export type CourseQuestion = KeyedQuestion & { hash: string; slug: string; stem: string };

/** The bank of Module 1 in the course of this repository, with its keys, in its order. */
export async function readCourseBank(): Promise<CourseQuestion[]> {
  const { questions } = requireContent(await readContentFolder("content"));
  return questions
    .filter(({ moduleSlug, version }) => moduleSlug === MODULE && version.locale === "en")
    .sort((one, other) => one.position - other.position)
    .map(({ version: { hash, slug, stemHtml, ...row } }) => ({
      ...readKeyedQuestion(row),
      hash,
      slug,
      stem: plainText(stemHtml),
    }));
}

const spaceless = (text: string): string => text.replaceAll(/\s+/g, "");

/** The questions that were drawn for the attempt that this page shows, in its order. */
export async function readDrawnQuiz(page: Page): Promise<CourseQuestion[]> {
  const bank = await readCourseBank();
  const groups = await page.locator('[id^="question-"]').allTextContents();
  return groups.map((text) => {
    const found = bank.find(({ stem }) => spaceless(text).includes(spaceless(stem)));
    if (!found) throw new Error(`No question of the bank says ${text.slice(0, 80)}`);
    return found;
  });
}

/** A question of each type, and further ones to choose from: too many for a wrong answer to each of those to pass. */
export async function questionsOfEachType(): Promise<CourseQuestion[]> {
  const bank = await readCourseBank();
  const first = questionTypeNames.flatMap((type) => bank.find((question) => question.type === type) ?? []);
  const more = bank.filter((question) => question.type === "single" && !first.includes(question));
  return [...first, ...more.slice(0, 4)];
}

/** An attempt of that person with exactly these questions, as if they had been drawn; gives its id. */
export async function openAttempt(person: Person, questions: readonly CourseQuestion[]): Promise<string> {
  const { id: userId } = await db().user.findUniqueOrThrow({ where: { email: demoPeople[person].email } });
  const where = { status: "published" as const };
  const { id: editionId } = await db().edition.findFirstOrThrow({ where, orderBy: { number: "desc" } });
  const id = newId();
  await db().attempt.deleteMany({ where: { userId, moduleSlug: MODULE, submittedAt: null } });
  await db().attempt.create({
    data: {
      ...{ id, userId, editionId, moduleSlug: MODULE, passMark: 80, startedAt: now() },
      questions: { create: questions.map(({ hash }, i) => ({ position: i + 1, questionHash: hash })) },
    },
  });
  return id;
}

/** What is done before the scripts of a page run is done as without scripts. React marks the form that it has taken over. */
export async function untilScriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector("form:has(#question-1)");
    return form !== null && Object.keys(form).some((key) => key.startsWith("__react"));
  });
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
