import type { ReadingTranslate } from "#app/i18n/reading.ts";
import { type WhatIsLeft, isNothingLeft } from "#app/domain/learning/module-progress.ts";

type Part = "session" | "quiz" | "branchPlan" | "individualPlan";
const parts: readonly Part[] = ["session", "quiz", "branchPlan", "individualPlan"];

const only = {
  session: "onlySession",
  quiz: "onlyQuiz",
  branchPlan: "onlyBranchPlan",
  individualPlan: "onlyIndividualPlan",
} as const;
const last = {
  session: "andSession",
  quiz: "andQuiz",
  branchPlan: "andBranchPlan",
  individualPlan: "andIndividualPlan",
} as const;

/**
 * "2 lessons and the quiz left": the same words for the rep and for the lead. The last part brings its own "and",
 * because in Welsh the word and what follows it change each other.
 */
export function leftInWords(t: ReadingTranslate, left: WhatIsLeft): string {
  if (isNothingLeft(left)) return t("learning.left.nothing");
  const others = parts.filter((part) => left[part]);
  const ending = others.at(-1);
  const key = left.orSession ? "learning.left.lessonsOrSession" : "learning.lessonCount";
  const lessons = left.lessons > 0 ? [t(key, { count: left.lessons })] : [];
  if (ending === undefined) return sentence(t, lessons.join(""));
  const before = [...lessons, ...others.slice(0, -1).map((part) => t(`learning.left.${part}`))];
  if (before.length === 0) return t(`learning.left.${only[ending]}`);
  return sentence(t, `${before.join(", ")} ${t(`learning.left.${last[ending]}`)}`);
}

function sentence(t: ReadingTranslate, words: string): string {
  const said = t("learning.left.sentence", { parts: words });
  return said.charAt(0).toUpperCase() + said.slice(1);
}
