import type { IndividualPlanPrint } from "#app/domain/planning/individual-plan.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, DocumentText } from "./document-block.ts";
import { edgesOf } from "./document-edges.ts";
import { type Words, fieldBlocks } from "./field-blocks.ts";

function sectionBlocks(section: IndividualPlanPrint["sections"][number], words: Words): Block[] {
  const { title, dueOn, fields } = section;
  const due = dueOn && words.t("individualPlan.document.due", { date: dateInWords(dueOn, words.locale) });
  return [
    { kind: "heading", level: 2, text: title },
    ...(due === null ? [] : [{ kind: "paragraph" as const, tone: "muted" as const, text: due }]),
    ...fieldBlocks(fields, words),
  ];
}

/** What a rep's own plan says on paper. Its title and the heads of its pages name nobody. */
export function individualPlanText(plan: IndividualPlanPrint, words: Words & { at: Date }): DocumentText {
  const { t, locale } = words;
  const started = t("individualPlan.document.started", { date: dateInWords(plan.startedOn, locale) });
  return {
    ...edgesOf(words),
    title: plan.title,
    runningHead: plan.title,
    blocks: [
      { kind: "heading", level: 1, text: plan.title },
      { kind: "paragraph", tone: "lead", text: `${plan.name}\n${started}` },
      { kind: "paragraph", tone: "muted", text: t("individualPlan.document.private") },
      ...plan.sections.flatMap((section) => sectionBlocks(section, words)),
    ],
  };
}
