import type { CivilDate } from "#app/platform/civil-date.ts";

export const FLAG_MAX = 1000;
export const REPLY_MAX = 1000;

/** What a learner told the trainers about a question, and the answer to it; null while it is open. */
export type QuestionFlag = { text: string; flaggedOn: CivilDate; reply: string | null };

/** A question that is flagged, as trainers see it: what was said, and never by whom. */
export type FlaggedQuestion = {
  hash: string;
  module: string;
  slug: string;
  locale: string;
  stemHtml: string;
  flags: { text: string; flaggedOn: CivilDate }[];
};
