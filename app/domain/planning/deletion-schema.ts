import { z } from "zod";
import { identifier, versionNumber } from "#app/platform/field-rules.ts";

/** The form that confirms a deletion: of what was shown, in the version that was shown. */
export const deletionSchema = z.object({ plan: identifier(), version: versionNumber() });
