import { fitsLines, givenByRow, shareRight } from "./pairing-rules.ts";
import type { GapBody, Segment, TypeRules } from "./question-shapes.ts";

const GAP = /\{([1-9])\}/;

/** Cuts `within {1} of {2}` into words and gaps. */
export const readSegments = (text: string): Segment[] =>
  text.split(GAP).flatMap((piece, i): Segment[] => {
    if (i % 2 === 1) return [{ gap: piece }];
    return piece === "" ? [] : [{ text: piece }];
  });

/** A text with gaps, each with choices of its own; given: `gap=choice`. Credit: the share of gaps that are right. */
export const gapFill: TypeRules<GapBody, string[]> = {
  arrange: ({ segments, gaps }, shuffle) => ({
    segments,
    gaps: gaps.map((gap) => ({ ...gap, choices: shuffle(gap.choices) })),
  }),
  ask: ({ segments, gaps }) => ({ shape: "gaps", segments, gaps }),
  fits: ({ gaps }, given) => fitsLines(gaps, given),
  isComplete: ({ gaps }, given) => given.length === gaps.length,
  grade: (_, key, given) => shareRight(key, given),
  rightAnswer: (_, key) => key,
  mark({ body: { segments, gaps }, key, reasons }, given) {
    const [wanted, byGap] = [givenByRow(key), givenByRow(given)];
    const word = (gap: GapBody["gaps"][number], choice: string | undefined) =>
      gap.choices.find(({ id }) => id === choice)?.text;
    const inOrder = segments.flatMap((segment) =>
      "gap" in segment ? gaps.filter(({ id }) => id === segment.gap) : [],
    );
    const parts = inOrder.map((gap) => ({
      html: null,
      given: word(gap, byGap.get(gap.id)) ?? null,
      right: word(gap, wanted.get(gap.id)) ?? "",
      correct: byGap.get(gap.id) === wanted.get(gap.id),
      reasonHtml: reasons[gap.id] ?? "",
    }));
    return { shape: "gaps", segments, parts };
  },
};
