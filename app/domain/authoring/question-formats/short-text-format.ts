import type { z } from "zod";
import { localText } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { foldText } from "#app/domain/curriculum/question-types/folded-text.ts";
import { locales } from "#app/i18n/locale.ts";
import { QUESTION_MAX, type QuestionFormat, WORDS_MAX, questionRecord, someOf } from "./question-format.ts";

export const shortTextSchema = questionRecord("short-text", {
  accepted: someOf(localText(WORDS_MAX), "texts", 1, 20),
  reason: localText(QUESTION_MAX),
});

/** `accepted`: every form that is right, in any language of the question; the first is the one that is shown. */
export const shortTextFormat: QuestionFormat<
  QuestionShapes["short-text"],
  z.infer<typeof shortTextSchema>
> = {
  texts: ({ accepted, reason }) => [
    ...accepted.map((text, i) => ({ path: ["accepted", i], text, kind: "words" as const })),
    { path: ["reason"], text: reason, kind: "question" as const },
  ],
  check({ accepted }, { at, report }) {
    for (const locale of locales) {
      const earlier = new Set<string>();
      for (const [i, text] of accepted.entries()) {
        const form = text[locale];
        if (form === undefined) continue;
        const [place, folded] = [at(["accepted", i, locale]), foldText(form)];
        if (folded === "") report(place, "an answer without a word", "write letters or figures");
        else if (earlier.has(folded)) {
          const message = `${JSON.stringify(form)} is accepted already`;
          report(place, message, "leave it out: case, accents, spaces and a full stop do not count");
        }
        earlier.add(folded);
      }
    }
  },
  build({ accepted }, { locale, html, words }) {
    const others = accepted.flatMap((text) =>
      locales.flatMap((each) => (each === locale ? [] : text[each]) ?? []),
    );
    return {
      body: {},
      key: [...new Set([...accepted.map(words), ...others])],
      reasons: { answer: html(["reason"]) },
    };
  },
};
