import { checkUnique } from "../unique-ids.ts";
import type { QuestionFaults } from "./question-format.ts";

type CaseGraph = {
  steps: { id: string; choices: { id: string; next: string }[] }[];
  ends: { id: string; credit: number }[];
};

function checkNames({ steps, ends }: CaseGraph, { at, report }: QuestionFaults): void {
  const named = [
    ...steps.map(({ id }, i) => ({ id, place: at(["steps", i, "id"]), report })),
    ...ends.map(({ id }, i) => ({ id, place: at(["ends", i, "id"]), report })),
  ];
  checkUnique("step or end", named);
  for (const [i, { choices }] of steps.entries()) {
    const place = (j: number) => at(["steps", i, "choices", j, "id"]);
    checkUnique(
      "choice",
      choices.map(({ id }, j) => ({ id, place: place(j), report })),
    );
  }
}

function checkTargets({ steps, ends }: CaseGraph, { at, report }: QuestionFaults): void {
  const known = [...steps, ...ends].map(({ id }) => id);
  for (const [i, { choices }] of steps.entries()) {
    for (const [j, { next }] of choices.entries()) {
      if (known.includes(next)) continue;
      const place = at(["steps", i, "choices", j, "next"]);
      const message = `a dead end: there is no step and no end ${JSON.stringify(next)}`;
      report(place, message, `name one of: ${known.join(", ")}`);
    }
  }
}

/** Reports each choice that leads back to a step on the way to it. Returns every step and end that can be reached. */
function walkCase({ steps }: CaseGraph, { at, report }: QuestionFaults): Set<string> {
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): void => {
    const i = steps.findIndex((each) => each.id === id);
    for (const [j, { next }] of (steps[i]?.choices ?? []).entries()) {
      if (next === id || way.includes(next)) {
        const place = at(["steps", i, "choices", j, "next"]);
        report(
          place,
          `a loop: ${JSON.stringify(next)} comes before this step`,
          "lead on to a later step or an end",
        );
      } else if (!done.has(next)) visit(next, [...way, id]);
    }
    done.add(id);
  };
  visit(steps[0]?.id ?? "", []);
  return done;
}

function checkReached(
  { steps, ends }: CaseGraph,
  reached: ReadonlySet<string>,
  { at, report }: QuestionFaults,
): void {
  for (const [list, parts] of [
    ["steps", steps],
    ["ends", ends],
  ] as const) {
    for (const [i, { id }] of parts.entries()) {
      if (reached.has(id)) continue;
      report(at([list, i, "id"]), `no choice leads to ${JSON.stringify(id)}`, "lead to it, or take it out");
    }
  }
}

/** A case must be one that can be finished: no dead end, no loop, nothing that nobody can reach, ends that differ. */
export function checkCaseGraph(question: CaseGraph, faults: QuestionFaults): void {
  checkNames(question, faults);
  checkTargets(question, faults);
  checkReached(question, walkCase(question, faults), faults);
  const credits = question.ends.map(({ credit }) => credit);
  if (credits.includes(100) && credits.some((credit) => credit < 100)) return;
  const remedy = "give one or more of them credit: 100, and one or more less";
  faults.report(faults.at(["ends"]), "the ends do not tell right from wrong", remedy);
}
