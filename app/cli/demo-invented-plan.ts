import { columnOf } from "#app/platform/civil-date.ts";
import type { Chance } from "./demo-random.ts";
import type { DemoRows } from "./demo-rows.ts";
import type { DemoWorld } from "./demo-world.ts";

const ENDED = 0.15;
const DAY_MS = 24 * 60 * 60 * 1000;

const objectives = [
  ["A caseload measure that members trust", "Agreed and in use at every office by June."],
  ["A rep or a contact in every workplace", "Every workplace covered by September."],
  ["A slot in every induction", "The union speaks at each induction from April."],
  ["Night cover that keeps people safe", "A reviewed rota, and no shift missed for a month."],
] as const;

const actions = [
  ["Ask members office by office", "Branch secretary"],
  ["Write to the employer with the question and a date", "Branch chair"],
] as const;

const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

const periodOf = (today: Date, ended: boolean) => {
  const from = daysAfter(today, ended ? -500 : -60)
    .toISOString()
    .slice(0, 10);
  const to = daysAfter(today, ended ? -136 : 304)
    .toISOString()
    .slice(0, 10);
  return { periodFrom: columnOf(from), periodTo: columnOf(to) };
};

/** A plan with three objectives and two actions in each, one plan in seven of a period that has ended. Gives its id. */
export function inventPlan(maker: {
  chance: Chance;
  world: DemoWorld;
  rows: DemoRows;
  branchId: string;
}): string {
  const { chance, world, rows, branchId } = maker;
  const { today, templateHash } = world;
  const id = chance.id(today);
  const period = periodOf(today, chance.happens(ENDED));
  rows.BranchDevelopmentPlan.push({
    id,
    branchId,
    templateHash,
    ...period,
    version: 1,
    createdAt: period.periodFrom,
  });
  const members = String(60 + chance.number(300));
  rows.PlanField.push({
    planId: id,
    fieldId: "baseline-members",
    value: members,
    version: 1,
    updatedAt: today,
  });
  const first = chance.number(objectives.length);
  for (let i = 0; i < 3; i += 1) {
    const [title, successMeasure] = objectives[(first + i) % objectives.length] ?? objectives[0];
    const objectiveId = chance.id(today);
    const own = { title, successMeasure, nationalObjective: "", lead: "Branch chair" };
    rows.Objective.push({
      id: objectiveId,
      planId: id,
      position: i + 1,
      ...own,
      version: 1,
      updatedAt: today,
    });
    for (const [j, [what, owner]] of actions.entries()) {
      rows.PlanAction.push({
        id: chance.id(today),
        objectiveId,
        position: j + 1,
        what,
        owner,
        dueOn: daysAfter(today, chance.number(200) - 40),
        measure: "Done and reported to the branch",
        resources: "",
        evidence: "",
        status: chance.pick(["planned", "under_way", "done"] as const),
        version: 1,
        updatedAt: today,
      });
    }
  }
  return id;
}
