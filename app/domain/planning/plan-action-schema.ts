import { z } from "zod";
import { identifier, versionNumber } from "#app/platform/field-rules.ts";
import { planActionLimits as limits, planActionStatuses } from "./plan-action.ts";
import { optionalDate, optionalLine, optionalParagraphs, requiredLine } from "./plan-text-rules.ts";

const planActionFields = {
  what: requiredLine(limits.what),
  owner: optionalLine(limits.owner),
  dueOn: optionalDate(),
  measure: optionalParagraphs(limits.measure),
  resources: optionalParagraphs(limits.resources),
  evidence: optionalParagraphs(limits.evidence),
  status: z.enum(planActionStatuses, "choose"),
};

export const newPlanActionSchema = z.object({ plan: identifier(), id: identifier(), ...planActionFields });
export const changedPlanActionSchema = z.object({
  plan: identifier(),
  version: versionNumber(),
  ...planActionFields,
});

export type PlanActionContent = Omit<z.infer<typeof changedPlanActionSchema>, "plan" | "version">;
