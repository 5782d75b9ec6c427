import { type Objective } from "#app/domain/planning/objective.ts";
import { type PlanAction, isOverdue } from "#app/domain/planning/plan-action.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanPrint } from "#app/domain/planning/plan-view.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, DocumentText, TableCell } from "./document-block.ts";
import { type Words, cellOf, facts, fieldBlocks } from "./field-blocks.ts";
import { edgesOf } from "./document-edges.ts";

function actionRow(action: PlanAction, today: string, words: Words): TableCell[] {
  const { t, locale } = words;
  const due = action.dueOn === null ? "" : dateInWords(action.dueOn, locale);
  const more = [
    action.measure,
    action.resources && t("planning.document.resources", { text: action.resources }),
    action.evidence && t("planning.document.evidence", { text: action.evidence }),
  ];
  return [
    { text: action.what },
    cellOf(action.owner, words),
    cellOf(isOverdue(action, today) ? `${due}\n${t("planning.action.overdue")}` : due, words),
    cellOf(more.filter(Boolean).join("\n"), words),
    { text: t(`planning.action.statuses.${action.status}`) },
  ];
}

function actionsTable(actions: readonly PlanAction[], today: string, words: Words): Block {
  const { t } = words;
  const head = (key: "what" | "owner" | "dueOn" | "measure" | "status") =>
    t(`planning.document.columns.${key}`);
  return {
    kind: "table",
    columns: [
      { head: head("what"), share: 28 },
      { head: head("owner"), share: 16 },
      { head: head("dueOn"), share: 22 },
      { head: head("measure"), share: 29 },
      { head: head("status"), share: 15 },
    ],
    rows: actions.map((action) => actionRow(action, today, words)),
  };
}

function objectiveBlocks(objective: Objective, number: number, today: string, words: Words): Block[] {
  const { t } = words;
  const parts = ["successMeasure", "nationalObjective", "lead"] as const;
  return [
    { kind: "heading", level: 3, text: t("planning.objective.numbered", { number, title: objective.title }) },
    facts(
      parts.map((part) => [{ text: t(`planning.objective.fields.${part}`) }, cellOf(objective[part], words)]),
    ),
    ...(objective.actions.length === 0
      ? [{ kind: "paragraph" as const, tone: "muted" as const, text: t("planning.objective.noActions") }]
      : [actionsTable(objective.actions, today, words)]),
  ];
}

function objectivesBlocks(plan: PlanPrint, today: string, words: Words): Block[] {
  if (plan.objectives === null) return [];
  if (plan.objectives.length === 0) {
    return [{ kind: "paragraph", tone: "muted", text: words.t("planning.objective.none") }];
  }
  return plan.objectives.flatMap((objective, i) => objectiveBlocks(objective, i + 1, today, words));
}

function sectionBlocks(
  plan: PlanPrint,
  section: PlanPrint["sections"][number],
  today: string,
  words: Words,
): Block[] {
  const inside = [
    ...fieldBlocks(section.fields, words),
    ...(section.id === OBJECTIVES_SECTION ? objectivesBlocks(plan, today, words) : []),
  ];
  return inside.length === 0 ? [] : [{ kind: "heading", level: 2, text: section.title }, ...inside];
}

/** What a branch's plan says on paper, in the reader's language: what is in it, in the order of the template. */
export function branchPlanText(plan: PlanPrint, words: Words & { at: Date }): DocumentText {
  const { t, locale, at } = words;
  const today = civilDateAt(at);
  const inWords = (date: string) => dateInWords(date, locale);
  const period = t("planning.period", { from: inWords(plan.period.from), to: inWords(plan.period.to) });
  return {
    ...edgesOf(words),
    title: `${plan.title}: ${plan.branchName}`,
    runningHead: `${plan.title} · ${plan.branchName}`,
    blocks: [
      { kind: "heading", level: 1, text: plan.title },
      { kind: "paragraph", tone: "lead", text: `${plan.branchName}\n${period}` },
      { kind: "paragraph", tone: "muted", text: t(`planning.document.for.${plan.audience}`) },
      ...plan.sections.flatMap((section) => sectionBlocks(plan, section, today, words)),
    ],
  };
}

/** Says nothing to whoever sees it in a list of downloads. */
export const planFileName = ({ period }: Pick<PlanPrint, "period">): string =>
  `plan-${period.to.slice(0, 4)}`;
