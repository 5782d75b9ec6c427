import { z } from "zod";
import { requiredText } from "#app/platform/field-rules.ts";
import { BRANCH_NAME_MAX, slugFor } from "./branch.ts";

/** On one line, without a tag, and with a letter or digit that an address can be made of. */
const name = () =>
  requiredText(BRANCH_NAME_MAX)
    .regex(/^[^\p{Cc}<>]+$/u, "name")
    .refine((text) => slugFor(text) !== "", "name");

export const newBranchSchema = z.object({ name: name() });

/** `was` is the name that the form was filled in on. */
export const renameBranchSchema = z.object({ name: name(), was: z.string().default("") });
