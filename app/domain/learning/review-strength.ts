/** `new`: none of the questions has been reviewed yet. */
export type Strength = "strong" | "fading" | "new";

/** A question is due when the chance that it is known falls to this; below, it fades. */
const STRONG = 0.9;

/** How well one outcome of a lesson is known. `percent` is null while nothing of it was reviewed. */
export type OutcomeStrength = {
  id: string;
  text: string;
  strength: Strength;
  percent: number | null;
  reviewed: number;
  questions: number;
};

/** The outcomes of a lesson that have questions. `locale` is the language that title and outcomes are in. */
export type LessonStrength = {
  module: string;
  slug: string;
  locale: string;
  title: string;
  outcomes: OutcomeStrength[];
};

/**
 * What the chances say together, each from 0 to 1, one for every question that was reviewed: their mean, rounded down
 * so that nothing that fades looks strong.
 */
export function strengthOf(chances: readonly number[]): { strength: Strength; percent: number | null } {
  if (chances.length === 0) return { strength: "new", percent: null };
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  return { strength: mean >= STRONG ? "strong" : "fading", percent: Math.floor(mean * 100) };
}
