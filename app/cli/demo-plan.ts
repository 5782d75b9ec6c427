import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { addObjective } from "#app/domain/planning/objective-commands.server.ts";
import { addPlanAction } from "#app/domain/planning/plan-action-commands.server.ts";
import { startPlan } from "#app/domain/planning/plan-commands.server.ts";
import { type TypedField, digestOf } from "#app/domain/planning/plan-field-change.ts";
import { savePlanSection } from "#app/domain/planning/plan-field-commands.server.ts";
import { newId } from "#app/platform/identifier.ts";

const sections: Record<string, Record<string, string>> = {
  "who-took-part": {
    "took-part": "Ruth Okafor, branch chair\nFatima Noor, health and safety rep\nCallum Reid, local rep",
    "planning-meetings":
      "8 October 2026, in the branch office, at lunchtime\n4 November 2026, online, after work",
    "how-members-were-asked":
      "A one-page survey at five workplaces. Sixty-two members answered. Caseloads came first, then the night rota, then hearing sooner what the branch is doing.",
  },
  "where-we-are-now": {
    "baseline-date": "2026-11-01",
    "baseline-members": "184",
    "baseline-joiners": "21",
    "baseline-leavers": "14",
    "baseline-reps": "5",
  },
};

const objectives = [
  {
    title: "Win a caseload measure that members trust",
    successMeasure: "An agreed measure in use at every office by June, reviewed with members each quarter.",
    nationalObjective: "Workload",
    lead: "Branch chair",
    actions: [
      {
        what: "Survey caseloads office by office",
        owner: "Callum",
        dueOn: "2027-01-15",
        measure: "Eight in ten answer",
        status: "under_way",
      },
      {
        what: "Write the information request",
        owner: "Ruth",
        dueOn: "2027-02-01",
        measure: "Sent, with a date to reply",
        status: "planned",
      },
    ],
  },
  {
    title: "A rep or a contact in every workplace",
    successMeasure: "Seven of seven workplaces covered by September, from four today.",
    nationalObjective: "",
    lead: "Membership secretary",
    actions: [
      {
        what: "Walk round the three offices without a rep",
        owner: "Fatima",
        dueOn: "2026-11-10",
        measure: "Each visited twice",
        status: "planned",
      },
      {
        what: "Ask two members at each to be the contact",
        owner: "",
        dueOn: null,
        measure: "",
        status: "planned",
      },
    ],
  },
] as const;

/** The fields of a form in which nothing stood before. */
export const firstTyped = (values: Record<string, string>): TypedField[] =>
  Object.entries(values).map(([fieldId, typed]) => ({
    fieldId,
    typed,
    version: 0,
    digest: digestOf(""),
    choice: null,
  }));

/** A plan on its way: some sections filled in, two objectives of the three it needs, one action overdue. */
export async function writeDemoPlan(lead: Viewer, branch: string): Promise<void> {
  const planId = await startPlan(lead, { branch, period: { from: "2026-11-01", to: "2027-10-31" } });
  const target = { branch, planId };
  for (const [section, values] of Object.entries(sections)) {
    await savePlanSection(lead, { ...target, section, fields: firstTyped(values) });
  }
  for (const { actions, ...content } of objectives) {
    const objectiveId = newId();
    await addObjective(lead, { ...target, id: objectiveId, content });
    for (const action of actions) {
      const details = { ...action, resources: "", evidence: "" };
      await addPlanAction(lead, { ...target, objectiveId, id: newId(), content: details });
    }
  }
}
