import { expect, test } from "vitest";
import { NOTHING_LEFT, type WhatIsLeft } from "#app/domain/learning/module-progress.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { leftInWords } from "./left-in-words.ts";

test.each<[Partial<WhatIsLeft>, string, string]>([
  [{}, "Nothing left", "Dim ar ôl"],
  [{ lessons: 2, quiz: true }, "2 lessons and the quiz left", "2 wers a’r cwis ar ôl"],
  [{ lessons: 1 }, "1 lesson left", "1 wers ar ôl"],
  [
    { lessons: 2, orSession: true, quiz: true },
    "2 lessons (or a session with the trainer) and the quiz left",
    "2 wers (neu sesiwn gyda’r hyfforddwr) a’r cwis ar ôl",
  ],
  [
    { lessons: 3, quiz: true, branchPlan: true },
    "3 lessons, the quiz and work on the branch plan left",
    "3 gwers, y cwis a gwaith ar gynllun y gangen ar ôl",
  ],
  [{ quiz: true }, "Only the quiz left", "Dim ond y cwis ar ôl"],
  [
    { session: true },
    "Taught in a session with the branch’s trainer",
    "Fe’i haddysgir mewn sesiwn gyda hyfforddwr y gangen",
  ],
  [
    { branchPlan: true, individualPlan: true },
    "Work on the branch plan and an individual plan left",
    "Gwaith ar gynllun y gangen a chynllun unigol ar ôl",
  ],
])("%o is said in the words of each language", (left, english, welsh) => {
  expect(leftInWords(translator("en"), { ...NOTHING_LEFT, ...left })).toBe(english);
  expect(leftInWords(translator("cy"), { ...NOTHING_LEFT, ...left })).toBe(welsh);
});
