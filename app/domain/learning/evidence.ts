/** What another context may report about a learner; each is the word of a completion rule. */
export const evidenceKinds = ["branch-plan", "individual-plan"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const isEvidenceKind = (value: unknown): value is EvidenceKind =>
  evidenceKinds.some((kind) => kind === value);
