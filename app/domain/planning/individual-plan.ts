import type { CivilDate } from "#app/platform/civil-date.ts";
import type { PlanStanding, PrintedSection, SectionSummary, SectionView } from "./plan-view.ts";

/** A part of the plan that is to be filled in some days after its start, such as a review. */
export type DueSection = Pick<SectionSummary, "id" | "title" | "filled"> & { on: CivilDate };

export type IndividualPlanSummary = PlanStanding & {
  id: string;
  title: string;
  startedOn: CivilDate;
  /** In the order of their days. */
  due: DueSection[];
};

/**
 * The viewer's own plan. Without one `offered` says what it would be; it is null where the union's current Edition has
 * no template for it.
 */
export type IndividualPlanPage = {
  today: CivilDate;
  plan: IndividualPlanSummary | null;
  offered: { title: string; intro: string } | null;
};

export type IndividualPlanSection = {
  id: string;
  title: string;
  section: SectionView;
  dueOn: CivilDate | null;
};

/** What the document of an individual plan holds. */
export type IndividualPlanPrint = {
  planId: string;
  title: string;
  name: string;
  startedOn: CivilDate;
  sections: (PrintedSection & { dueOn: CivilDate | null })[];
};

/** A review that has come and has nothing in it yet. */
export const isWaiting = ({ on, filled }: DueSection, today: CivilDate): boolean =>
  on <= today && filled === 0;
