import { z } from "zod";
import { list, localText, oneOf, record, sentence, slug } from "./content-rules.ts";
import { type UnionProfile, unionDetailKinds } from "./union-profile.ts";

const VALUE_MAX = 2000;

/** `value:` with nothing after it is the same as no value. */
const knownValue = z.preprocess((value) => value ?? undefined, sentence(VALUE_MAX).optional());

const detail = record({
  id: slug(),
  label: localText(200),
  hint: localText(500),
  kind: oneOf(unionDetailKinds),
  value: knownValue,
});

/** union.yaml */
export const unionProfileSchema: z.ZodType<UnionProfile> = record({
  name: localText(100),
  description: localText(500),
  details: list(detail, "details"),
});
