import { z } from "zod";
import { list, localText, oneOf, record, slug, wholeNumber, yesOrNo } from "./content-rules.ts";
import { type PlanTemplate, defaultFieldMax, planAudiences, planFieldTypes } from "./plan-template.ts";

const FIELD_MAX = 20_000;
const MOST_OBJECTIVES = 20;
const MOST_DUE_DAYS = 1000;

const option = record({ id: slug(), label: localText(200) });

const optionCount = "2 to 9 options";

const field = record({
  id: slug(),
  type: oneOf(planFieldTypes),
  label: localText(200),
  hint: localText(500).optional(),
  required: yesOrNo().default(false),
  audience: oneOf(planAudiences),
  max: wholeNumber(1, FIELD_MAX).optional(),
  options: z.array(option, optionCount).min(2, optionCount).max(9, optionCount).optional(),
})
  .superRefine(({ type, options }, context) => {
    if ((type === "choice") === (options !== undefined)) return;
    const message = type === "choice" ? optionCount : "left out: only a choice has options";
    context.addIssue({ code: "custom", path: ["options"], message });
  })
  .transform((given) => ({ ...given, max: given.max ?? defaultFieldMax[given.type] }));

const section = record({
  id: slug(),
  title: localText(200),
  guidance: localText(1000).optional(),
  "due-days": wholeNumber(1, MOST_DUE_DAYS).optional(),
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
  objectives: objectives.optional(),
  sections: list(section, "sections", 1),
});
