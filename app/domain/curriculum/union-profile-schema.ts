import { z } from "zod";
import { localText, record, sentence, slug } from "./content-rules.ts";
import { type UnionProfile, unionDetailKinds } from "./union-profile.ts";

const VALUE_MAX = 2000;

const detail = record({
  id: slug(),
  label: localText(200),
  hint: localText(500),
  kind: z.enum(unionDetailKinds, `one of: ${unionDetailKinds.join(", ")}`),
  value: z.preprocess((value) => value ?? undefined, sentence(VALUE_MAX).optional()),
});

/** union.yaml */
export const unionProfileSchema: z.ZodType<UnionProfile> = record({
  name: localText(100),
  description: localText(500),
  details: z.array(detail, "a list of details"),
});
