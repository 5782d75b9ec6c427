/** A piece of HTML that can be chosen or put in its place. */
export type OptionView = { id: string; html: string };

/** Plain words that can be chosen from a list that opens: such a list holds no markup. */
export type Word = { id: string; text: string };

/** A text with gaps: words, and between them the ids of gaps. */
export type Segment = { text: string } | { gap: string };

export type Gap = { id: string; choices: Word[] };

/** `next` is a step or an end. */
export type CaseChoice = OptionView & { consequenceHtml: string; next: string };
export type CaseStep = OptionView & { choices: CaseChoice[] };

export type ChoiceBody = { options: OptionView[] };
export type OrderingBody = { rows: OptionView[] };
export type PairingBody = { rows: OptionView[]; choices: Word[] };
export type GapBody = { segments: Segment[]; gaps: Gap[] };
/** `unit` stands beside the box; null for a bare number. */
export type NumericBody = { unit: string | null };
export type ShortTextBody = Record<string, never>;
/** The first step is where the case begins. */
export type CaseBody = { steps: CaseStep[]; ends: OptionView[] };

/** `units`: every form of the unit that may be typed behind the number, or before it. */
export type NumericKey = { value: number; tolerance: number; units: string[] };
/** The credit of each end, from 0 to 1. */
export type CaseKey = Record<string, number>;

/**
 * What a question of each type is made of. The body holds nothing that tells the right answer: rows and choices stand
 * in an order of their own. Where the key is a list of strings it is an answer that earns full credit, but for short
 * text, where each string alone is one.
 */
export type QuestionShapes = {
  single: { body: ChoiceBody; key: string[] };
  multiple: { body: ChoiceBody; key: string[] };
  "true-false": { body: ChoiceBody; key: string[] };
  ordering: { body: OrderingBody; key: string[] };
  matching: { body: PairingBody; key: string[] };
  numeric: { body: NumericBody; key: NumericKey };
  "short-text": { body: ShortTextBody; key: string[] };
  "gap-fill": { body: GapBody; key: string[] };
  categorise: { body: PairingBody; key: string[] };
  "branching-case": { body: CaseBody; key: CaseKey };
};

export type QuestionType = keyof QuestionShapes;

/** Why each part is right or wrong, as HTML: by option, row or gap, or `step=choice`; `answer` where there is one part. */
export type Reasons = Record<string, string>;

/** A question as it is asked: all that the browser gets before the attempt is submitted. */
export type Asked =
  | { shape: "choices"; one: boolean; options: OptionView[] }
  | { shape: "rows"; rows: OptionView[]; choices: Word[] }
  | { shape: "typed"; figures: boolean; unit: string | null; max: number }
  | { shape: "gaps"; segments: Segment[]; gaps: Gap[] }
  | { shape: "case"; taken: TakenStep[]; now: AskedStep | null; endHtml: string | null };

/** A decision that has been taken, with what came of it. `value` is its part of the answer. */
export type TakenStep = { value: string; html: string; choiceHtml: string; consequenceHtml: string };
export type AskedStep = { html: string; choices: { value: string; html: string }[] };

export type MarkedOption = OptionView & {
  chosen: boolean;
  right: boolean;
  /** Why it is right or wrong; only for what was chosen and for what is right. */
  reasonHtml: string | null;
};

/** One line of a question; `html` is null where the line has no name of its own, `given` where it was left open. */
export type MarkedPart = {
  html: string | null;
  given: string | null;
  right: string;
  correct: boolean;
  reasonHtml: string;
};

export type MarkedStep = Omit<TakenStep, "value"> & { reasonHtml: string };

/** A question as it is shown after submission: verdicts, the right answer, a reason for every part. */
export type Marked =
  | { shape: "choices"; options: MarkedOption[] }
  | { shape: "parts"; parts: MarkedPart[] }
  | { shape: "gaps"; segments: Segment[]; parts: MarkedPart[] }
  | { shape: "case"; taken: MarkedStep[]; endHtml: string | null; better: string[] | null };

/** What the learner gave, as forms post it. Each type says what its strings are. */
export type Given = readonly string[];

/** The same things in another order. */
export type Shuffle = <T>(things: readonly T[]) => T[];

/** The rules of one type. All are pure; credit runs from 0 to 1. */
export type TypeRules<Body, Key> = {
  /** The body with everything shuffled whose order says nothing. */
  arrange: (body: Body, shuffle: Shuffle) => Body;
  ask: (body: Body, given: Given) => Asked;
  /** False for what no form of ours sends. What is incomplete fits. */
  fits: (body: Body, given: Given) => boolean;
  isComplete: (body: Body, given: Given) => boolean;
  grade: (body: Body, key: Key, given: Given) => number;
  /** An answer that earns full credit. */
  rightAnswer: (body: Body, key: Key) => string[];
  mark: (question: { body: Body; key: Key; reasons: Reasons }, given: Given) => Marked;
};
