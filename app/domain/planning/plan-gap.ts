import type { PlanFieldDefinition, PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import type { Objective } from "./objective.ts";
import type { PlanAction } from "./plan-action.ts";

/** The section of a template that has no fields of its own: objectives and actions stand there. */
export const OBJECTIVES_SECTION = "objectives";

export const objectiveParts = ["successMeasure", "nationalObjective", "lead"] as const;
export type ObjectivePart = (typeof objectiveParts)[number];

export const actionParts = ["owner", "dueOn", "measure"] as const;
export type ActionPart = (typeof actionParts)[number];

/** One thing that a complete plan has and this one has not. */
export type PlanGap =
  | { kind: "field"; sectionId: string; fieldId: string }
  | { kind: "objectives"; have: number; need: number }
  | { kind: "objective-part"; objectiveId: string; part: ObjectivePart }
  | { kind: "actions"; objectiveId: string }
  | { kind: "action-part"; objectiveId: string; actionId: string; part: ActionPart };

export type PlanContent = {
  /** By field id; a field that is absent is empty. */
  values: ReadonlyMap<string, string>;
  objectives: readonly Objective[];
};

const isEmpty = (text: string | null | undefined): boolean => (text ?? "").trim() === "";

function gapsOfAction(objectiveId: string, action: PlanAction): PlanGap[] {
  if (action.status === "stopped") return [];
  return actionParts
    .filter((part) => isEmpty(action[part]))
    .map((part) => ({ kind: "action-part", objectiveId, actionId: action.id, part }));
}

function gapsOfObjective(objective: Objective): PlanGap[] {
  const parts = objectiveParts.filter((part) => isEmpty(objective[part]));
  return [
    ...parts.map((part): PlanGap => ({ kind: "objective-part", objectiveId: objective.id, part })),
    ...(objective.actions.length === 0 ? [{ kind: "actions" as const, objectiveId: objective.id }] : []),
    ...objective.actions.flatMap((action) => gapsOfAction(objective.id, action)),
  ];
}

/**
 * What is still missing, in the order of the template: required fields that are empty (of those that `counts`),
 * too few objectives, objectives and actions with a part missing. A stopped action owes nothing.
 */
export function findGaps(
  template: Pick<PlanTemplate, "objectives" | "sections">,
  { values, objectives }: PlanContent,
  counts: (field: PlanFieldDefinition) => boolean,
): PlanGap[] {
  const min = template.objectives?.min ?? 0;
  const ofObjectives: PlanGap[] = [
    ...(objectives.length < min ? [{ kind: "objectives" as const, have: objectives.length, need: min }] : []),
    ...objectives.flatMap(gapsOfObjective),
  ];
  return template.sections.flatMap(({ id: sectionId, fields }) => {
    const empty = fields.filter((field) => field.required && counts(field) && isEmpty(values.get(field.id)));
    const ofFields = empty.map(({ id }): PlanGap => ({ kind: "field", sectionId, fieldId: id }));
    return sectionId === OBJECTIVES_SECTION ? [...ofFields, ...ofObjectives] : ofFields;
  });
}

export const sectionOf = (gap: PlanGap): string =>
  gap.kind === "field" ? gap.sectionId : OBJECTIVES_SECTION;
