import type { TFunction } from "i18next";
import { type Objective } from "#app/domain/planning/objective.ts";
import { type PlanAction, isOverdue } from "#app/domain/planning/plan-action.ts";
import { listItems } from "#app/domain/planning/plan-field.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanPrint, PrintedField } from "#app/domain/planning/plan-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, TableCell } from "./document-block.ts";
import { writeTaggedDocument } from "./tagged-document.ts";

type Words = { t: TFunction; locale: Locale };

const isShort = ({ type }: PrintedField): boolean => type !== "longtext" && type !== "list";

/** What is empty says so. */
const cellOf = (text: string, { t }: Words): TableCell =>
  text === "" ? { text: t("planning.document.empty"), tone: "muted" } : { text };

function shortValue({ type, value }: PrintedField, locale: Locale): string {
  if (value === "" || type === "text") return value;
  return type === "date" ? dateInWords(value, locale) : Number(value).toLocaleString("en-GB");
}

const facts = (rows: readonly (readonly TableCell[])[]): Block => ({
  kind: "table",
  columns: [{ share: 3 }, { share: 4 }],
  rows,
});

function longField({ type, label, value }: PrintedField, { t }: Words): Block[] {
  const heading: Block = { kind: "heading", level: 3, text: label };
  if (value === "")
    return [heading, { kind: "paragraph", tone: "muted", text: t("planning.document.empty") }];
  return [
    heading,
    type === "list" ? { kind: "list", items: listItems(value) } : { kind: "paragraph", text: value },
  ];
}

/** Neighbouring short fields stand in one table; each longer one has a heading of its own. */
function fieldBlocks(fields: readonly PrintedField[], words: Words): Block[] {
  const blocks: Block[] = [];
  let rows: TableCell[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(facts(rows));
    rows = [];
  };
  for (const field of fields) {
    if (isShort(field)) rows.push([{ text: field.label }, cellOf(shortValue(field, words.locale), words)]);
    else {
      closeTable();
      blocks.push(...longField(field, words));
    }
  }
  closeTable();
  return blocks;
}

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

/** The plan as a tagged PDF, in the reader's language: what is in it, in the order of the template. */
export function writePlanPdf(plan: PlanPrint, words: Words & { at: Date }): Promise<Buffer> {
  const { t, locale, at } = words;
  const today = civilDateAt(at);
  const inWords = (date: string) => dateInWords(date, locale);
  const period = t("planning.period", { from: inWords(plan.period.from), to: inWords(plan.period.to) });
  return writeTaggedDocument({
    lang: locale,
    title: `${plan.title}: ${plan.branchName}`,
    runningHead: `${plan.title} · ${plan.branchName}`,
    foot: (page, of) => t("planning.document.foot", { page, of, date: inWords(today) }),
    missingGlyphs: (mark) => t("planning.document.missingGlyphs", { mark }),
    createdAt: at,
    blocks: [
      { kind: "heading", level: 1, text: plan.title },
      { kind: "paragraph", tone: "lead", text: `${plan.branchName}\n${period}` },
      { kind: "paragraph", tone: "muted", text: t(`planning.document.for.${plan.audience}`) },
      ...plan.sections.flatMap((section) => sectionBlocks(plan, section, today, words)),
    ],
  });
}

/** Says nothing to whoever sees it in a list of downloads. */
export const planFileName = ({ period }: Pick<PlanPrint, "period">): string =>
  `plan-${period.to.slice(0, 4)}.pdf`;
