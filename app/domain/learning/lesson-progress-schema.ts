import { z } from "zod";
import { PLACE_MAX } from "./lesson-progress.ts";

export const placeSchema = z.object({ heading: z.string("invalid").min(1, "invalid").max(PLACE_MAX, "invalid") });
