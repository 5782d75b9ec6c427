import type { KeptValue, TypedField } from "./plan-field-change.ts";

/** One field of a form that came back: what stands in its box, on which version, and what there is to say about it. */
export type FieldState = {
  typed: string;
  version: number;
  digest: string;
  /** A key of the catalogue's `errors.field`. */
  error: string | null;
  /** What somebody else saved meanwhile, where the person has still to choose. */
  theirs: string | null;
};

export type SectionFormState = Readonly<Record<string, FieldState>>;

type Outcome = { errors: Record<string, string>; conflicts: Record<string, KeptValue> };
type Shown = { id: string; value: string; version: number; digest: string };

/**
 * The form as it is shown again. What was typed stands in every box that is not saved; a box whose text is saved stands
 * on its new version (`shown` is the section as it is now), one that is not on the version it was filled in on.
 */
export function formStateOf(
  { errors, conflicts }: Outcome,
  sent: readonly TypedField[],
  shown: readonly Shown[],
  digestOf: (value: string) => string,
): SectionFormState {
  const refused = Object.keys(errors).length > 0;
  const stateOf = ({ fieldId, typed, version, digest }: TypedField): FieldState => {
    const error = errors[fieldId] ?? null;
    const kept = conflicts[fieldId];
    if (kept)
      return { typed, version: kept.version, digest: digestOf(kept.value), error, theirs: kept.value };
    const now = shown.find(({ id }) => id === fieldId);
    if (refused || !now) return { typed, version, digest, error, theirs: null };
    return { typed: now.value, version: now.version, digest: now.digest, error, theirs: null };
  };
  return Object.fromEntries(sent.map((field) => [field.fieldId, stateOf(field)]));
}
