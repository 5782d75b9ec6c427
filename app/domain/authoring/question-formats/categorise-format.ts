import type { z } from "zod";
import { localText, record, slug } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { pairOf } from "#app/domain/curriculum/question-types/pairing-rules.ts";
import { checkUnique } from "../unique-ids.ts";
import { checkDistinct } from "./distinct-texts.ts";
import {
  OPTION_MAX,
  QUESTION_MAX,
  type QuestionFormat,
  WORDS_MAX,
  questionRecord,
  shuffled,
  someOf,
} from "./question-format.ts";

const category = record({ id: slug(), text: localText(WORDS_MAX) });
const item = record({ text: localText(OPTION_MAX), category: slug(), reason: localText(QUESTION_MAX) });

export const categoriseSchema = questionRecord("categorise", {
  categories: someOf(category, "categories", 2, 5),
  items: someOf(item, "items", 2, 10),
});

/** `categories`, and `items` that each belong in one of them, with reasons. */
export const categoriseFormat: QuestionFormat<
  QuestionShapes["categorise"],
  z.infer<typeof categoriseSchema>
> = {
  texts: ({ categories, items }) => [
    ...categories.map(({ text }, i) => ({ path: ["categories", i, "text"], text, kind: "words" as const })),
    ...items.flatMap(({ text, reason }, i) => [
      { path: ["items", i, "text"], text, kind: "option" as const },
      { path: ["items", i, "reason"], text: reason, kind: "question" as const },
    ]),
  ],
  check({ categories, items }, faults) {
    const { at, report } = faults;
    const named = categories.map(({ id }, i) => ({ id, place: at(["categories", i, "id"]), report }));
    checkUnique("category", named);
    const names = categories.map(({ text }, i) => ({ path: ["categories", i, "text"], text }));
    checkDistinct("category", names, faults);
    const texts = items.map(({ text }, i) => ({ path: ["items", i, "text"], text }));
    checkDistinct("item", texts, faults);
    const ids = categories.map(({ id }) => id);
    for (const [i, { category: id }] of items.entries()) {
      if (ids.includes(id)) continue;
      const message = `the question has no category ${JSON.stringify(id)}`;
      report(at(["items", i, "category"]), message, `name one of: ${ids.join(", ")}`);
    }
    if (new Set(items.map(({ category: id }) => id)).size > 1) return;
    report(at(["items"]), "all the items are in one category", "put one or more into another");
  },
  build({ categories, items }, { id, html, phrase, words }) {
    const rows = items.map(({ text }, i) => ({ id: id(text), html: phrase(["items", i, "text"]) }));
    return {
      body: {
        rows: shuffled(rows),
        choices: categories.map(({ id: name, text }) => ({ id: name, text: words(text) })),
      },
      key: items.map(({ text, category: name }) => pairOf(id(text), name)),
      reasons: Object.fromEntries(rows.map((row, i) => [row.id, html(["items", i, "reason"])])),
    };
  },
};
