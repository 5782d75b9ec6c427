import { z } from "zod";
import { type SharedParts, certificateNames, shareableParts, sharesNothing } from "./certificate.ts";

const typedParts = z.object({
  name: z.enum(certificateNames, "choose"),
  show: z.array(z.enum(shareableParts, "invalid")).default([]),
});

const partsOf = ({ name, show }: z.infer<typeof typedParts>): SharedParts => ({
  name,
  showModule: show.includes("module"),
  showDate: show.includes("date"),
});

/** What a holder chooses to show. A box that is not ticked shows nothing; a check page of nothing is refused. */
export const sharedPartsSchema = typedParts
  .refine((typed) => !sharesNothing(partsOf(typed)), { path: ["name"], message: "nothingShared" })
  .transform(partsOf);
