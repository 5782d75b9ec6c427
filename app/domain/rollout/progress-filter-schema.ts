import { z } from "zod";
import { SLUG_MAX } from "#app/domain/curriculum/content-rules.ts";
import { moduleStates } from "#app/domain/learning/module-progress.ts";
import type { ProgressFilter } from "./branch-progress.ts";

const filter = z.object({
  module: z.string().min(1).max(SLUG_MAX).nullable().catch(null),
  state: z.enum(moduleStates).nullable().catch(null),
});

/** The filter in an address. What it does not understand filters nothing, so that an old bookmark still opens. */
export const readProgressFilter = (query: URLSearchParams): ProgressFilter =>
  filter.parse({ module: query.get("module"), state: query.get("state") });
