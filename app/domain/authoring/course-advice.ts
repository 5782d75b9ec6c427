import type { CivilDate } from "#app/platform/civil-date.ts";
import { adviseOnBank } from "./bank-advice.ts";
import type { ContentDocuments, LessonFile } from "./content-documents.ts";
import { factsPathOf, lessonPathOf, quizPathOf } from "./content-path.ts";
import { type ContentProblem, type Report, inReadingOrder } from "./content-problem.ts";
import { type BlockName, type MarkdownNode, placeOf, textOf } from "./markdown-tree.ts";
import { readingEase } from "./reading-ease.ts";

/** A lesson that a rep can finish between two cases. */
const MINUTES = { least: 8, most: 15 } as const;
const FEWEST_QUESTIONS = 2;
/** Flesch reading ease: plain English, read with ease at thirteen to fifteen. */
const LEAST_EASE = 60;

type Advise = (file: string) => Report;

/** What is past its review date, and what nothing rests on. */
function adviseOnFacts(documents: ContentDocuments, today: CivilDate, advise: Advise): void {
  const { facts, lessons, pages, sheets, quizzes } = documents;
  const cited = new Set([
    ...[...lessons, ...pages, ...sheets].flatMap(({ body }) => body.facts.map(({ id }) => id)),
    ...quizzes.flatMap(({ value }) => value.questions.flatMap((question) => question.facts)),
  ]);
  for (const { topic, value, at } of facts) {
    const report = advise(factsPathOf(topic));
    for (const [i, { id, reviewBy }] of value.entries()) {
      if (reviewBy < today) {
        const remedy = "check the law, and write the new checked-on and review-by";
        report(at([i, "review-by"]), `the fact ${JSON.stringify(id)} is past its review date`, remedy);
      }
      if (!cited.has(id)) {
        const remedy = "cite it in a law block or a question, or take it out";
        report(at([i, "id"]), `nothing cites the fact ${JSON.stringify(id)}`, remedy);
      }
    }
  }
}

const usualBlocks: readonly BlockName[] = [
  "pre-question",
  "worked-example",
  "half-worked",
  "answer",
  "scenario",
  "if-then",
];

const childrenOf = ({ body }: LessonFile): readonly MarkdownNode[] => body.tree.children ?? [];

/** The parts that a lesson of this course has: see the rules of learning in docs/authoring.md. */
function adviseOnLesson(lesson: LessonFile, report: Report): void {
  const children = childrenOf(lesson);
  const start = children[0] ? placeOf(children[0]) : { line: 1, column: 1 };
  for (const name of usualBlocks.filter((name) => !children.some((node) => node.name === name))) {
    report(start, `a lesson without a ${name} block`, "write one; docs/authoring.md says what it is for");
  }
  for (const [i, node] of children.entries()) {
    if (node.name !== "half-worked" || children[i + 1]?.name === "answer") continue;
    report(
      placeOf(node),
      "a half-worked example without its answer",
      "put an answer block directly below it",
    );
  }
  const last = children.filter(({ type, depth }) => type === "heading" && depth === 2).at(-1);
  if (!last || !/^(Sources|Ffynonellau)$/.test(textOf(last))) {
    report(start, "a lesson that does not end in its sources", "end with ## Sources (Welsh: ## Ffynonellau)");
  }
  const { minutes = MINUTES.least } = lesson.frontMatter ?? {};
  if (minutes < MINUTES.least || minutes > MINUTES.most) {
    const remedy = `between ${MINUTES.least} and ${MINUTES.most}: split it, or say more`;
    report(lesson.at(["minutes"]), `a lesson of ${minutes} minutes`, remedy);
  }
  const ease = Math.round(readingEase(lesson.body.tree));
  if (lesson.locale === "en" && ease < LEAST_EASE) {
    const remedy = `shorter sentences and everyday words, for ${LEAST_EASE} or more`;
    report(start, `a lesson with a Flesch reading ease of ${ease}`, remedy);
  }
}

/** An outcome that is tested once is tested by chance. */
function adviseOnOutcomes({ lessons, quizzes }: ContentDocuments, advise: Advise): void {
  for (const { module, value } of quizzes) {
    for (const { slug, locale, at, frontMatter } of lessons.filter((lesson) => lesson.module === module)) {
      if (locale !== "en") continue;
      for (const [i, { id }] of (frontMatter?.outcomes ?? []).entries()) {
        const asked = value.questions.filter(({ lesson, outcome }) => lesson === slug && outcome === id);
        if (asked.length >= FEWEST_QUESTIONS) continue;
        const found = `the outcome ${JSON.stringify(id)} is tested by ${asked.length} of the questions`;
        advise(lessonPathOf(module, slug, locale))(at(["outcomes", i, "id"]), found, "write two or more");
      }
    }
  }
}

/**
 * What an author should look at although nothing is wrong, in the order of the files. Takes documents without errors.
 * The rules of learning that it follows stand in docs/authoring.md.
 */
export function adviseOn(documents: ContentDocuments, today: CivilDate): ContentProblem[] {
  const advice: ContentProblem[] = [];
  const advise: Advise = (file) => (place, message, remedy) => {
    advice.push({ file, ...place, message, remedy });
  };
  adviseOnFacts(documents, today, advise);
  adviseOnOutcomes(documents, advise);
  for (const lesson of documents.lessons) {
    adviseOnLesson(lesson, advise(lessonPathOf(lesson.module, lesson.slug, lesson.locale)));
  }
  for (const quiz of documents.quizzes) {
    const readings = documents.readings.filter(({ module }) => module === quiz.module);
    adviseOnBank(quiz, readings, advise(quizPathOf(quiz.module)));
  }
  return inReadingOrder(advice);
}
