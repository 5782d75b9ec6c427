import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { TrainingSession } from "./training-session.ts";

/** Characters. */
export const REASON_MAX = 500;

/** What was recognised of the person who reads it. Who recognised it is in the audit. */
export type OwnRecognition = { on: CivilDate; reason: string };

export type ListedRecognition = OwnRecognition & { id: string; name: string; module: string };

/** `people` are those of the session's branch for whom the viewer may recognise something. */
export type RecognitionPage = {
  session: TrainingSession;
  people: { id: string; name: string; number: string | null }[];
  /** The modules whose rule allows it. */
  modules: ModuleName[];
  /** Every module of the Edition, for the titles of what is listed. */
  allModules: ModuleName[];
  recognised: ListedRecognition[];
};
