import type { z } from "zod";
import { list, localText, record, slug } from "./content-rules.ts";

/** programme.yaml: what the whole programme is called, and its modules in order. */
export const programmeSchema = record({
  title: localText(200),
  summary: localText(500),
  modules: list(slug(), "module slugs", 1),
});

export type Programme = z.infer<typeof programmeSchema>;
