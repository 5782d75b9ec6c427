import type { CivilDate } from "#app/platform/civil-date.ts";

export const planActionStatuses = ["planned", "under_way", "done", "stopped"] as const;
export type PlanActionStatus = (typeof planActionStatuses)[number];

/** What somebody will do towards an objective. The owner is a name within the branch, or a role. */
export type PlanAction = {
  id: string;
  what: string;
  owner: string;
  dueOn: CivilDate | null;
  measure: string;
  resources: string;
  evidence: string;
  status: PlanActionStatus;
  version: number;
};

/** Characters. */
export const planActionLimits = {
  what: 500,
  owner: 120,
  measure: 1000,
  resources: 1000,
  evidence: 1000,
} as const;

const isOpen = ({ status }: Pick<PlanAction, "status">): boolean =>
  status === "planned" || status === "under_way";

/** True from the day after the due date until the action is done or stopped. */
export const isOverdue = (action: Pick<PlanAction, "status" | "dueOn">, today: CivilDate): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;
