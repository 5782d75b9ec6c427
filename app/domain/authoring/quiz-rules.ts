import type { ContentDocuments, LessonFile, QuizFile } from "./content-documents.ts";
import { quizPathOf } from "./content-path.ts";
import type { Place } from "./content-problem.ts";
import { textOf, walk } from "./markdown-tree.ts";
import { type QuestionDocument, checkQuestion } from "./question-formats/question-formats.ts";
import { checkUnique } from "./unique-ids.ts";

type QuestionPlace = {
  quiz: QuizFile;
  question: QuestionDocument;
  /** The place of a key of the question. */
  at: (key: string, item?: number) => Place;
};

/** A section is named by the words of its heading in the lesson. */
function checkSection({ quiz, question, at }: QuestionPlace, { body, slug }: LessonFile): void {
  const { section } = question;
  if (!section) return;
  const headings: string[] = [];
  walk(body.tree, (node) => {
    if (node.type === "heading" && node.depth === 2) headings.push(textOf(node));
  });
  if (headings.includes(section.en)) return;
  const message = `${slug} has no section ${JSON.stringify(section.en)}`;
  quiz.report(at("section"), message, `name one of: ${headings.join(", ")}`);
}

/** What is asked of a bank must be in it. */
function checkAsk({ value, at, report }: QuizFile): void {
  const { ask, questions } = value;
  if (ask === undefined || ask <= questions.length) return;
  const message = `it asks ${ask} questions of a bank of ${questions.length}`;
  report(at(["ask"]), message, `ask ${questions.length} at the most, or write more questions`);
}

function checkLesson(
  { quiz, question, at }: QuestionPlace,
  { modules, lessons, broken }: ContentDocuments,
): void {
  const { report } = quiz;
  const home = modules.find(({ module }) => module === quiz.module);
  const lesson = lessons.find(
    ({ slug, module, locale }) => slug === question.lesson && module === quiz.module && locale === "en",
  );
  if (!lesson) {
    if (broken.has("lesson") || !home) return;
    const remedy = `name one of: ${home.value.lessons.join(", ")}`;
    report(at("lesson"), `the module has no lesson ${JSON.stringify(question.lesson)}`, remedy);
    return;
  }
  checkSection({ quiz, question, at }, lesson);
  const outcomes = lesson.frontMatter?.outcomes.map(({ id }) => id);
  if (!outcomes || outcomes.includes(question.outcome)) return;
  const message = `${question.lesson} has no outcome ${JSON.stringify(question.outcome)}`;
  report(at("outcome"), message, `name one of: ${outcomes.join(", ")}`);
}

/** A quiz marks people right or wrong, so it may rest only on law that is confirmed. */
function checkFacts({ quiz, question, at }: QuestionPlace, { facts, broken }: ContentDocuments): void {
  const known = facts.flatMap(({ value }) => value);
  for (const [i, id] of question.facts.entries()) {
    const fact = known.find((each) => each.id === id);
    if (fact?.status === "unconfirmed") {
      const message = `the fact ${JSON.stringify(id)} is not confirmed`;
      quiz.report(at("facts", i), message, "ask only about facts that are stable or dated");
    } else if (!fact && !broken.has("facts")) {
      quiz.report(
        at("facts", i),
        `there is no fact ${JSON.stringify(id)}`,
        "add it to a file of facts/, or correct the id",
      );
    }
  }
}

/** The rules of quizzes that reach beyond one value: keys, lessons, outcomes, facts, ids over the whole programme. */
export function checkQuizzes(documents: ContentDocuments): void {
  const { quizzes, modules, broken } = documents;
  checkUnique(
    "question",
    quizzes.flatMap(({ module, value, at, report }) =>
      value.questions.map(({ id }, i) => ({
        id,
        place: at(["questions", i, "id"]),
        file: quizPathOf(module),
        report,
      })),
    ),
  );
  for (const quiz of quizzes) {
    if (!broken.has("module") && !modules.some(({ module }) => module === quiz.module)) {
      quiz.report({ line: 1, column: 1 }, "a quiz of no module", "put it in the folder of a module");
    }
    checkAsk(quiz);
    for (const [index, question] of quiz.value.questions.entries()) {
      const at = (key: string, item?: number) =>
        quiz.at(["questions", index, key, ...(item === undefined ? [] : [item])]);
      const place = { quiz, question, at };
      checkQuestion(question, {
        at: (path) => quiz.at(["questions", index, ...path]),
        report: quiz.report,
      });
      checkLesson(place, documents);
      checkFacts(place, documents);
    }
  }
}
