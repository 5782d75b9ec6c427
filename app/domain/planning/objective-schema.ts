import { z } from "zod";
import { identifier, versionNumber } from "#app/platform/field-rules.ts";
import { directions, objectiveLimits as limits } from "./objective.ts";
import { optionalLine, optionalParagraphs, requiredLine } from "./plan-text-rules.ts";

const objectiveFields = {
  title: requiredLine(limits.title),
  successMeasure: optionalParagraphs(limits.successMeasure),
  nationalObjective: optionalLine(limits.nationalObjective),
  lead: optionalLine(limits.lead),
};

/** The id is made when the form is shown, so that a form sent twice adds one objective. */
export const newObjectiveSchema = z.object({ plan: identifier(), id: identifier(), ...objectiveFields });
export const changedObjectiveSchema = z.object({
  plan: identifier(),
  version: versionNumber(),
  ...objectiveFields,
});

export type ObjectiveContent = Omit<z.infer<typeof changedObjectiveSchema>, "plan" | "version">;

export const moveObjectiveSchema = z.object({
  plan: identifier(),
  objective: identifier(),
  direction: z.enum(directions),
});
