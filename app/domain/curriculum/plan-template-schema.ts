import { z } from "zod";
import { list, localText, oneOf, record, slug, wholeNumber, yesOrNo } from "./content-rules.ts";
import { type PlanTemplate, defaultFieldMax, planAudiences, planFieldTypes } from "./plan-template.ts";

const FIELD_MAX = 20_000;
const MOST_OBJECTIVES = 20;

const field = record({
  id: slug(),
  type: oneOf(planFieldTypes),
  label: localText(200),
  hint: localText(500).optional(),
  required: yesOrNo().default(false),
  audience: oneOf(planAudiences),
  max: wholeNumber(1, FIELD_MAX).optional(),
}).transform((given) => ({ ...given, max: given.max ?? defaultFieldMax[given.type] }));

const section = record({
  id: slug(),
  title: localText(200),
  guidance: localText(1000).optional(),
  fields: list(field, "fields"),
});

const objectives = record({
  min: wholeNumber(1, MOST_OBJECTIVES),
  max: wholeNumber(1, MOST_OBJECTIVES),
}).refine(({ min, max }) => min <= max, "a min no larger than max");

/** plans/<slug>.yaml. Read back from the database with the rules that it was taken in with. */
export const planTemplateSchema: z.ZodType<PlanTemplate> = record({
  title: localText(200),
  intro: localText(1000),
  objectives,
  sections: list(section, "sections", 1),
});
