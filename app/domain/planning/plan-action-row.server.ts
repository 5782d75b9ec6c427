import { civilDateOf } from "#app/platform/civil-date.ts";
import type { PlanAction, PlanActionStatus } from "./plan-action.ts";

export const actionColumns = {
  id: true,
  what: true,
  owner: true,
  dueOn: true,
  measure: true,
  resources: true,
  evidence: true,
  status: true,
  version: true,
} as const;

type ActionRow = Omit<PlanAction, "dueOn" | "status"> & { dueOn: Date | null; status: PlanActionStatus };

export const planActionOf = ({ dueOn, ...row }: ActionRow): PlanAction => ({
  ...row,
  dueOn: dueOn === null ? null : civilDateOf(dueOn),
});
