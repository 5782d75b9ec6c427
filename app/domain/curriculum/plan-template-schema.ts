import { z } from "zod";
import { localText, record, slug } from "./content-rules.ts";
import { type PlanTemplate, defaultFieldMax, planAudiences, planFieldTypes } from "./plan-template.ts";

const LONGEST_FIELD = 20_000;
const MOST_OBJECTIVES = 20;

const count = () =>
  z
    .int(`a whole number from 1 to ${MOST_OBJECTIVES}`)
    .min(1, "1 or more")
    .max(MOST_OBJECTIVES, `${MOST_OBJECTIVES} at the most`);

const field = record({
  id: slug(),
  type: z.enum(planFieldTypes, `one of: ${planFieldTypes.join(", ")}`),
  label: localText(200),
  hint: localText(500).optional(),
  required: z.boolean("true or false").default(false),
  audience: z.enum(planAudiences, `one of: ${planAudiences.join(", ")}`),
  max: z
    .int("a whole number of characters")
    .min(1, "1 or more")
    .max(LONGEST_FIELD, `${LONGEST_FIELD} at the most`)
    .optional(),
}).transform((given) => ({ ...given, max: given.max ?? defaultFieldMax[given.type] }));

const section = record({
  id: slug(),
  title: localText(200),
  guidance: localText(1000).optional(),
  fields: z.array(field, "a list of fields"),
});

/** plans/<slug>.yaml. Read back from the database with the same rules that it was taken in with. */
export const planTemplateSchema: z.ZodType<PlanTemplate> = record({
  title: localText(200),
  intro: localText(1000),
  objectives: record({ min: count(), max: count() }).refine(({ min, max }) => min <= max, "min no larger than max"),
  sections: z.array(section, "a list of sections").min(1, "one section or more"),
});
