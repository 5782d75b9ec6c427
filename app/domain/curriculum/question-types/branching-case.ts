import { findBestWay, followPath, valueOf } from "./case-path.ts";
import type { CaseBody, CaseKey, TypeRules } from "./question-shapes.ts";

const htmlOf = ({ ends }: CaseBody, end: string | null) => ends.find(({ id }) => id === end)?.html ?? null;

/**
 * A case of linked decisions; given: `step=choice` for each decision on the way. What came of a decision is told when it
 * has been taken. Credit: that of the end that was reached, because what counts is where the member is left: a mistake
 * that is put right on the way costs nothing, and a long way earns no more than a short one.
 */
export const branchingCase: TypeRules<CaseBody, CaseKey> = {
  arrange: ({ steps, ends }, shuffle) => ({
    steps: steps.map((step) => ({ ...step, choices: shuffle(step.choices) })),
    ends,
  }),
  ask(body, given) {
    const { decisions, now, end } = followPath(body, given);
    return {
      shape: "case",
      taken: decisions.map(({ step, choice }) => ({
        value: valueOf({ step, choice }),
        html: step.html,
        choiceHtml: choice.html,
        consequenceHtml: choice.consequenceHtml,
      })),
      now: now && {
        html: now.html,
        choices: now.choices.map((choice) => ({
          value: valueOf({ step: now, choice }),
          html: choice.html,
        })),
      },
      endHtml: htmlOf(body, end),
    };
  },
  fits: (body, given) =>
    new Set(given).size === given.length && followPath(body, given).decisions.length === given.length,
  isComplete: (body, given) => followPath(body, given).end !== null,
  grade(body, credits, given) {
    const { end } = followPath(body, given);
    return end === null ? 0 : (credits[end] ?? 0);
  },
  rightAnswer: (body, credits) => findBestWay(body, credits).map(valueOf),
  mark({ body, key, reasons }, given) {
    const { decisions, end } = followPath(body, given);
    const isBest = end !== null && key[end] === 1;
    return {
      shape: "case",
      taken: decisions.map((decision) => ({
        html: decision.step.html,
        choiceHtml: decision.choice.html,
        consequenceHtml: decision.choice.consequenceHtml,
        reasonHtml: reasons[valueOf(decision)] ?? "",
      })),
      endHtml: htmlOf(body, end),
      better: isBest ? null : findBestWay(body, key, given).map(({ choice }) => choice.html),
    };
  },
};
