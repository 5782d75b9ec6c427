import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { TrainingSession } from "./training-session.ts";

/** `modules` is the current Edition's, for their titles. */
export type Diary = {
  ahead: TrainingSession[];
  due: TrainingSession[];
  past: TrainingSession[];
  modules: ModuleName[];
};

/** `number` is the membership number, given only where two people of the branch have one name. */
export type RegisterPerson = { id: string; name: string; number: string | null; attended: boolean };

/** `people` is null for whoever sees the date and not the register. */
export type RegisterPage = {
  session: TrainingSession;
  people: RegisterPerson[] | null;
  modules: ModuleName[];
};
