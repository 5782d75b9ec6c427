import type { QuizFile } from "./content-documents.ts";
import type { Report } from "./content-problem.ts";
import type { QuestionDocument } from "./question-formats/question-formats.ts";
import type { ReadingFile } from "./question-reading.ts";

const OPTIONS = 3;
/** From so many questions on, a habit shows. */
const ENOUGH = 6;
/** A key that is so much longer than every other option gives itself away. */
const TOO_LONG = 1.4;

type SingleChoice = Extract<QuestionDocument, { type: "single" }>;

const keyOf = ({ options }: SingleChoice): number => options.findIndex(({ correct }) => correct);
const lengthsOf = ({ options }: SingleChoice): number[] => options.map(({ text }) => text.en.length);
const isLongest = (question: SingleChoice): boolean => {
  const lengths = lengthsOf(question);
  return Math.max(...lengths) === lengths[keyOf(question)];
};

function adviseOnOptions(question: SingleChoice, at: (key: string) => Parameters<Report>[0], report: Report) {
  const { id, options } = question;
  if (options.length !== OPTIONS) {
    report(at("options"), `${id} has ${options.length} options`, `write ${OPTIONS} that are all plausible`);
  }
  const lengths = lengthsOf(question);
  const others = Math.max(...lengths.filter((_, i) => i !== keyOf(question)));
  if ((lengths[keyOf(question)] ?? 0) > others * TOO_LONG) {
    report(
      at("options"),
      `the right option of ${id} is much the longest`,
      "write options of the same length",
    );
  }
}

/** How a bank gives its answers away as a whole, and which of its questions nobody else has tried. */
export function adviseOnBank(quiz: QuizFile, readings: readonly ReadingFile[], report: Report): void {
  const { questions } = quiz.value;
  const start = quiz.at(["questions"]);
  const read = new Set(readings.flatMap(({ rows }) => rows.map(({ question }) => question)));
  for (const [i, question] of questions.entries()) {
    const at = (key: string) => quiz.at(["questions", i, key]);
    if (question.type === "single") adviseOnOptions(question, at, report);
    if (!read.has(question.id)) {
      const remedy = `let somebody else answer it with the key hidden, and add a line to readings/${quiz.module}.csv`;
      report(at("id"), `nobody has read ${question.id}`, remedy);
    }
  }
  const singles = questions.filter((question) => question.type === "single");
  if (singles.length < ENOUGH) return;
  for (const place of [0, 1, 2]) {
    const there = singles.filter((question) => keyOf(question) === place).length;
    if (there <= singles.length / 2) continue;
    const found = `the right option stands in place ${place + 1} in ${there} of ${singles.length} questions`;
    report(start, found, "spread it evenly");
  }
  const longest = singles.filter(isLongest).length;
  if (longest > singles.length / 2) {
    const found = `the right option is the longest in ${longest} of ${singles.length} questions`;
    report(start, found, "write options of the same length");
  }
}
