export const questionTypes = ["single", "multiple"] as const;
export type QuestionType = (typeof questionTypes)[number];

export type OptionView = { id: string; html: string };

/**
 * A question as it is asked. The hash names the key too, so two quizzes that differ only in the key have different
 * ones: it stays on the server until the attempt has been submitted.
 */
export type QuestionView = { hash: string; type: QuestionType; stemHtml: string; options: OptionView[] };

/** A question as it is marked: `key` holds the ids of the right options, `reasons` a piece of HTML for every option. */
export type MarkedQuestion = QuestionView & {
  slug: string;
  lessonSlug: string;
  outcome: string;
  key: string[];
  reasons: Record<string, string>;
};

/** Right when exactly the options of the key were chosen, in any order; a single choice takes exactly one. */
export function gradeAnswer(type: QuestionType, key: string[], answer: string[]): boolean {
  const chosen = new Set(answer);
  if (type === "single" && chosen.size !== 1) return false;
  return chosen.size === new Set(key).size && key.every((option) => chosen.has(option));
}
