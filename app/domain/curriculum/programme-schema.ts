import { z } from "zod";
import { localText, record, slug } from "./content-rules.ts";

/** programme.yaml: what the whole programme is called, and its modules in order. */
export const programmeSchema = record({
  title: localText(200),
  summary: localText(500),
  modules: z.array(slug(), "a list of module slugs").min(1, "one module or more"),
});

export type Programme = z.infer<typeof programmeSchema>;
