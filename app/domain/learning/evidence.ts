/** The plans that another context may report a learner's part in; each is the word of a completion rule. */
export const planKinds = ["branch-plan", "individual-plan"] as const;
export type PlanKind = (typeof planKinds)[number];

export const isPlanKind = (value: unknown): value is PlanKind => planKinds.some((kind) => kind === value);

/** The kind of evidence that says that somebody came to a taught session of a module. */
export const SESSION = "session";

/** The kind of evidence, and the word of the rule that allows it, of a module that a trainer has recognised. */
export const RECOGNISED = "recognised";
