import { z } from "zod";
import { NamedError } from "#app/platform/named-error.ts";

const shown = z.object({
  count: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
});

/** How many changes the lesson had had when the page was shown. Throws `invalid` for what no page of ours sends. */
export function readShownChanges(form: FormData): number {
  const result = shown.safeParse(Object.fromEntries(form));
  if (!result.success) throw new NamedError("invalid");
  return result.data.count;
}
