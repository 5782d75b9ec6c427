import type { CivilDate } from "#app/platform/civil-date.ts";
import type { PlanKind } from "./evidence.ts";

/** A module completed: the day it was, and the number of the Edition it was completed in. */
export type CompletedModule = { module: string; on: CivilDate; edition: number };

/** All that counts towards a learner's modules. Lessons and modules are named by their slugs. */
export type LearnerFacts = {
  lessonsDone: readonly string[];
  quizzesPassed: readonly string[];
  /** The plans that they had a part in. */
  plans: readonly PlanKind[];
  /** The modules whose taught session they came to. */
  sessionsAttended: readonly string[];
  /** The modules that a trainer recognised. */
  recognised: readonly string[];
  completions: readonly CompletedModule[];
};

/** What was asked before a module's lessons. */
export type Pretest = { module: string; id: string; submitted: boolean };

/** What only the learner's own pages use: the lessons, quizzes and pre-tests that they have begun. */
export type LearnerRecord = LearnerFacts & {
  /** The lessons begun and not marked as done. The one opened last comes first. */
  begun: readonly string[];
  openAttempts: readonly { module: string; id: string }[];
  pretests: readonly Pretest[];
  /** Of each lesson done, how many of its material changes the learner knows. */
  changesSeen: ReadonlyMap<string, number>;
};
