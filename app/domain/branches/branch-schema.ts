import { z } from "zod";
import { optionalText, requiredText } from "#app/platform/field-rules.ts";
import { BRANCH_NAME_MAX, REGION_MAX, slugFor } from "./branch.ts";

/** On one line, without a tag, and with a letter or digit that an address can be made of. */
const name = () =>
  requiredText(BRANCH_NAME_MAX)
    .regex(/^[^\p{Cc}<>]+$/u, "name")
    .refine((text) => slugFor(text) !== "", "name");

const region = () => optionalText(REGION_MAX).refine((text) => !/[\p{Cc}<>]/u.test(text), "name");

export const newBranchSchema = z.object({ name: name(), region: region() });

/** `shown` is the `branchKey` of what the form was filled in on. */
export const changedBranchSchema = z.object({
  name: name(),
  region: region(),
  shown: z.string().default(""),
});
