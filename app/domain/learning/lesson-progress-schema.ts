import { z } from "zod";
import { NamedError } from "#app/platform/named-error.ts";
import { PLACE_MAX } from "./lesson-progress.ts";

const place = z.object({ place: z.string().min(1).max(PLACE_MAX) });

/** The block that a reader has got to. Throws `invalid` for anything that the script of a lesson does not send. */
export function readPlace(form: FormData): string {
  const result = place.safeParse(Object.fromEntries(form));
  if (!result.success) throw new NamedError("invalid");
  return result.data.place;
}
