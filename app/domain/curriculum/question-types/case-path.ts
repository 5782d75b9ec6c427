import { givenByRow, pairOf } from "./pairing-rules.ts";
import type { CaseBody, CaseChoice, CaseKey, CaseStep, Given } from "./question-shapes.ts";

export type Decision = { step: CaseStep; choice: CaseChoice };
export type CasePath = { decisions: Decision[]; now: CaseStep | null; end: string | null };

export const valueOf = ({ step, choice }: Decision): string => pairOf(step.id, choice.id);

/** How far an answer leads from the first step: to a step without a decision, or to an end. */
export function followPath({ steps, ends }: CaseBody, given: Given): CasePath {
  const chosen = givenByRow(given);
  const decisions: Decision[] = [];
  let at = steps[0];
  while (at && decisions.length < steps.length) {
    const step = at;
    const choice = step.choices.find(({ id }) => id === chosen.get(step.id));
    if (!choice) return { decisions, now: step, end: null };
    decisions.push({ step, choice });
    at = steps.find(({ id }) => id === choice.next);
  }
  const last = decisions.at(-1)?.choice.next;
  return { decisions, now: null, end: ends.find(({ id }) => id === last)?.id ?? null };
}

type Way = { credit: number; decisions: Decision[] };

const isGiven = ({ decisions: [first] }: Way, given: Given): boolean =>
  first !== undefined && given.includes(valueOf(first));

/**
 * The way that ends best: the one that departs latest from what was given, so that it shows where another decision
 * would have helped; and of those the shortest.
 */
export function findBestWay({ steps }: CaseBody, credits: CaseKey, given: Given = []): Decision[] {
  const known = new Map<string, Way>();
  const bestFrom = (id: string, depth: number): Way => {
    const step = steps.find((each) => each.id === id);
    if (!step || depth > steps.length) return { credit: credits[id] ?? 0, decisions: [] };
    const [best = { credit: 0, decisions: [] }] = step.choices
      .map((choice): Way => {
        const rest = known.get(choice.next) ?? bestFrom(choice.next, depth + 1);
        return { credit: rest.credit, decisions: [{ step, choice }, ...rest.decisions] };
      })
      .sort(
        (one, other) =>
          other.credit - one.credit ||
          Number(isGiven(other, given)) - Number(isGiven(one, given)) ||
          one.decisions.length - other.decisions.length,
      );
    known.set(id, best);
    return best;
  };
  return bestFrom(steps[0]?.id ?? "", 0).decisions;
}
