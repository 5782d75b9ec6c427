import {
  INDIVIDUAL_PLAN,
  type PlanAudience,
  type PlanFieldDefinition,
  type PlanTemplate,
  branchAudiences,
} from "#app/domain/curriculum/plan-template.ts";
import type { Read } from "./content-documents.ts";
import { checkUnique } from "./unique-ids.ts";

const OBJECTIVES = "objectives";
/** Pages of a plan have these names already: /branches/…/plan/start. */
const TAKEN = ["start", "period", "actions"];

export type PlanFile = Read<PlanTemplate> & { slug: string };

type FieldRule = { audiences: readonly PlanAudience[]; mayNameObjective: boolean };

function checkField(
  { audience, type, options }: PlanFieldDefinition,
  path: readonly (string | number)[],
  { at, report }: PlanFile,
  { audiences, mayNameObjective }: FieldRule,
): void {
  if (!audiences.includes(audience)) {
    const remedy = `it should be ${audiences.length > 1 ? `one of: ${audiences.join(", ")}` : audiences.join("")}`;
    report(at([...path, "audience"]), `audience is "${audience}"`, remedy);
  }
  if (type === "objective" && !mayNameObjective) {
    report(
      at([...path, "type"]),
      `type is "objective"`,
      `only ${INDIVIDUAL_PLAN} may refer to an objective; use text`,
    );
  }
  checkUnique(
    "option",
    (options ?? []).map(({ id }, i) => ({ id, place: at([...path, "options", i, "id"]), report })),
  );
}

function checkFields(plan: PlanFile, rule: FieldRule): void {
  for (const [i, { fields }] of plan.value.sections.entries()) {
    for (const [j, field] of fields.entries()) checkField(field, ["sections", i, "fields", j], plan, rule);
  }
}

function checkIds({ value: { sections }, at, report }: PlanFile): void {
  checkUnique(
    "section",
    sections.map(({ id }, i) => ({ id, place: at(["sections", i, "id"]), report })),
  );
  checkUnique(
    "field",
    sections.flatMap(({ fields }, i) =>
      fields.map(({ id }, j) => ({ id, place: at(["sections", i, "fields", j, "id"]), report })),
    ),
  );
  for (const [i, { id }] of sections.entries()) {
    if (!TAKEN.includes(id)) continue;
    report(
      at(["sections", i, "id"]),
      `the section id ${JSON.stringify(id)} is a page of every plan`,
      "choose another",
    );
  }
}

function checkBranchPlan(plan: PlanFile): void {
  const { value, at, report } = plan;
  const { sections, objectives } = value;
  checkFields(plan, { audiences: branchAudiences, mayNameObjective: false });
  for (const [i, { id, fields, "due-days": dueDays }] of sections.entries()) {
    const path = ["sections", i] as const;
    if (fields.length === 0 && id !== OBJECTIVES) {
      const remedy = `add one; only ${OBJECTIVES} may have none`;
      report(at([...path, "fields"]), "a section without fields", remedy);
    }
    if (dueDays !== undefined) {
      const remedy = `leave it out; only ${INDIVIDUAL_PLAN} counts days from its start`;
      report(at([...path, "due-days"]), "due-days in the plan of a branch", remedy);
    }
  }
  if (!sections.some(({ id }) => id === OBJECTIVES)) {
    const remedy = "add one: objectives and actions stand there";
    report(at(["sections"]), `there is no section ${OBJECTIVES}`, remedy);
  }
  if (!objectives)
    report(at([]), "objectives is missing", "say how many a plan should have: { min: 3, max: 5 }");
}

function checkIndividualPlan(plan: PlanFile): void {
  const { value, at, report } = plan;
  checkFields(plan, { audiences: ["rep"], mayNameObjective: true });
  if (value.objectives) {
    report(
      at(["objectives"]),
      "objectives in an individual plan",
      "leave it out; the branch's plan has them",
    );
  }
  for (const [i, { id, fields }] of value.sections.entries()) {
    if (id === OBJECTIVES)
      report(
        at(["sections", i, "id"]),
        `a section ${OBJECTIVES}`,
        "the branch's plan has it; choose another id",
      );
    if (fields.length === 0) report(at(["sections", i, "fields"]), "a section without fields", "add one");
  }
}

/** Whether a plan of that kind can be filled in, and by whom. */
export function checkPlan(plan: PlanFile): void {
  checkIds(plan);
  if (plan.slug === INDIVIDUAL_PLAN) checkIndividualPlan(plan);
  else checkBranchPlan(plan);
}
