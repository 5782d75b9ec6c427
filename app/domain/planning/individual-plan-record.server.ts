import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplateVersion } from "#app/domain/curriculum/template-queries.server.ts";
import { type CivilDate, civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import type { KeptValues } from "./section-view.ts";

export type IndividualPlanRecord = {
  id: string;
  startedOn: CivilDate;
  template: PlanTemplate;
  values: KeptValues;
};

/** The viewer's own plan, or null: nobody's else can be asked for. One statement when the template was read before. */
export async function findOwnPlan(viewer: Viewer): Promise<IndividualPlanRecord | null> {
  const row = await db().individualPlan.findUnique({
    where: { userId: viewer.id },
    select: {
      id: true,
      templateHash: true,
      startedAt: true,
      fields: { select: { fieldId: true, value: true, version: true } },
    },
  });
  if (!row) return null;
  const { definition } = await requireTemplateVersion(row.templateHash);
  return {
    id: row.id,
    startedOn: civilDateAt(row.startedAt),
    template: definition,
    values: new Map(row.fields.map(({ fieldId, ...kept }) => [fieldId, kept])),
  };
}
