import type { Asked } from "#app/domain/curriculum/question.ts";

/** What every view of a question gets; `given` is what is kept of the answer, `lang` the language of the course text. */
export type QuestionProps<Shape extends Asked["shape"]> = {
  asked: Extract<Asked, { shape: Shape }>;
  name: string;
  lang: string;
  given: readonly string[];
};
