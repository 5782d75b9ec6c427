import type { z } from "zod";
import { day, list, localText, oneOf, record, slug } from "./content-rules.ts";
import { type Fact, factStatuses } from "./fact.ts";

const fact = record({
  id: slug(),
  statement: localText(2000),
  source: localText(500),
  jurisdiction: localText(100),
  status: oneOf(factStatuses),
  "checked-on": day(),
  "review-by": day(),
}).transform(({ "checked-on": checkedOn, "review-by": reviewBy, ...rest }): Fact => ({
  ...rest,
  checkedOn,
  reviewBy,
}));

/** facts/<topic>.yaml */
export const factsSchema: z.ZodType<Fact[]> = list(fact, "facts", 1);
