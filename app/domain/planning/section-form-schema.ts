import { z } from "zod";
import { identifier, versionNumber } from "#app/platform/field-rules.ts";
import { type TypedField, conflictChoices } from "./plan-field-change.ts";

const DIGEST = /^[0-9a-f]{20}$/;
/** Far above any field's limit, which the field's own rule then names. */
const LONGEST_TYPED = 100_000;

const field = z.object({
  typed: z.string().max(LONGEST_TYPED),
  version: versionNumber(),
  digest: z.string().regex(DIGEST),
  choice: z.enum(conflictChoices).nullable(),
});

const sectionForm = z.object({
  planId: identifier(),
  fields: z.array(field.extend({ fieldId: z.string().min(1).max(100) })),
});

const TYPED = "typed.";

/** Null for a form that is not the one that the page sends: a part is missing or is not what it should be. */
export function readSectionForm(form: FormData): { planId: string; fields: TypedField[] } | null {
  const ids = [...new Set(form.keys())]
    .filter((key) => key.startsWith(TYPED))
    .map((key) => key.slice(TYPED.length));
  const fields = ids.map((fieldId) => ({
    fieldId,
    typed: form.get(`${TYPED}${fieldId}`),
    version: form.get(`version.${fieldId}`),
    digest: form.get(`digest.${fieldId}`),
    choice: form.get(`choice.${fieldId}`),
  }));
  return sectionForm.safeParse({ planId: form.get("plan"), fields }).data ?? null;
}
