import type { BranchAudience, PlanAudience, PlanFieldType } from "#app/domain/curriculum/plan-template.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { Objective } from "./objective.ts";
import type { PlanGap } from "./plan-gap.ts";
import type { PlanPeriod } from "./plan-period.ts";

export type PlanRights = {
  setPeriod: boolean;
  contribute: boolean;
  deleteParts: boolean;
  readOfficers: boolean;
};

/** Which plan a page is about, and what this reader may do in it. */
export type PlanHead = { id: string; title: string; branch: Branch; period: PlanPeriod; rights: PlanRights };

export type SectionSummary = {
  id: string;
  title: string;
  fields: number;
  filled: number;
  /** How many things a complete plan has in this section and this one has not. */
  missing: number;
  /** The required fields that are empty, for a reader of the plan. */
  emptyFields: { id: string; label: string }[];
};

/** How far a plan is, part by part. */
export type PlanStanding = { intro: string; sections: SectionSummary[]; missing: number };

export type PlanSummary = PlanHead &
  PlanStanding & {
    recommended: { min: number; max: number };
    objectiveCount: number;
    actionCount: number;
    /** Null for the national office, which sees counts and no words. */
    words: { objectives: readonly Objective[]; gaps: readonly PlanGap[] } | null;
  };

export type PlanOverview = {
  branch: Branch;
  rights: PlanRights;
  today: CivilDate;
  /** Newest first. */
  periods: PlanPeriod[];
  plan: PlanSummary | null;
};

export type FieldView = {
  id: string;
  type: PlanFieldType;
  label: string;
  hint: string | null;
  required: boolean;
  audience: PlanAudience;
  max: number;
  /** What may be chosen, or what is offered beside a text box (there the id is the text). */
  options: readonly { id: string; label: string }[];
  value: string;
  version: number;
  /** False for a field that this reader sees by office and may not write. */
  writable: boolean;
  /** Of `value`: comes back with the form and tells an untouched field from a changed one. */
  digest: string;
};

/** What is kept of a field, as people say it: a choice in the words of its option. */
export const inWords = ({ type, options }: Pick<FieldView, "type" | "options">, value: string): string =>
  (type === "choice" ? options.find(({ id }) => id === value)?.label : undefined) ?? value;

export type SectionView = {
  id: string;
  title: string;
  guidance: string | null;
  fields: FieldView[];
  next: { id: string; title: string } | null;
};

export type PlanSectionPage = PlanHead & { section: SectionView };

export type PrintedField = { type: PlanFieldType; label: string; value: string };

export type PrintedSection = { id: string; title: string; fields: PrintedField[] };

/** What a document for some readers holds; `objectives` is null where they are not for those readers. */
export type PlanPrint = {
  planId: string;
  branchId: string;
  branchName: string;
  title: string;
  period: PlanPeriod;
  audience: BranchAudience;
  sections: PrintedSection[];
  objectives: readonly Objective[] | null;
};
