import type { ContentDocuments } from "./content-documents.ts";

/** A reading is of a question that is there, and of each one once. */
export function checkReadings({ readings, quizzes, broken }: ContentDocuments): void {
  for (const { module, rows, report } of readings) {
    const quiz = quizzes.find((each) => each.module === module);
    const known = new Set(quiz?.value.questions.map(({ id }) => id));
    const seen = new Set<string>();
    for (const { question, line } of rows) {
      const place = { line, column: 1 };
      if (!known.has(question) && !broken.has("quiz")) {
        report(
          place,
          `${module} has no question ${JSON.stringify(question)}`,
          "correct the id, or take the line out",
        );
      } else if (seen.has(question)) {
        report(place, `the question ${JSON.stringify(question)} is read twice`, "keep one of the two lines");
      }
      seen.add(question);
    }
  }
}
