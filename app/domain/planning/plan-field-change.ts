import { createHash } from "node:crypto";
import type { PlanFieldDefinition } from "#app/domain/curriculum/plan-template.ts";
import { type FieldRule, readFieldValue } from "./plan-field.ts";

export const conflictChoices = ["mine", "theirs", "both"] as const;
/** What to do with a field that somebody else changed meanwhile, once their version has been shown. */
export type ConflictChoice = (typeof conflictChoices)[number];

/** A field as it came back in a form: `version` and `digest` are of the value that the form was filled in on. */
export type TypedField = {
  fieldId: string;
  typed: string;
  version: number;
  digest: string;
  choice: ConflictChoice | null;
};

/** A field that nobody has filled in is version 0 of "". */
export type KeptValue = { value: string; version: number };

export type FieldChange =
  | { kind: "unchanged" }
  | { kind: "invalid"; message: string }
  | { kind: "stale"; kept: KeptValue }
  | { kind: "change"; value: string };

/** Tells a field that the person left as it was from one that they changed, without sending the old text back. */
export const digestOf = (value: string): string =>
  createHash("sha256").update(value).digest("hex").slice(0, 20);

/** Only in texts of several lines can two versions stand under one another. */
export const canKeepBoth = ({ type }: Pick<PlanFieldDefinition, "type">): boolean =>
  type === "longtext" || type === "list";

const bothOf = (theirs: string, mine: string, separator: string): string =>
  [theirs, mine].filter((text) => text.trim() !== "").join(separator);

/**
 * What saving this field means, given what is kept now. A field that the person did not touch is never a conflict,
 * and neither is one that both changed to the same.
 */
export function settleField(
  definition: FieldRule,
  { typed, version, digest, choice }: TypedField,
  kept: KeptValue,
): FieldChange {
  const isStale = version !== kept.version;
  if (choice === "theirs") return isStale ? { kind: "stale", kept } : { kind: "unchanged" };
  const both = choice === "both" && !isStale && canKeepBoth(definition);
  const wanted = both ? bothOf(kept.value, typed, definition.type === "list" ? "\n" : "\n\n") : typed;
  const reading = readFieldValue(definition, wanted);
  if (!reading.ok) return { kind: "invalid", message: reading.message };
  if (reading.value === kept.value || digestOf(reading.value) === digest) return { kind: "unchanged" };
  return isStale ? { kind: "stale", kept } : { kind: "change", value: reading.value };
}
