import { z } from "zod";
import { SLUG_MAX } from "#app/domain/curriculum/content-rules.ts";
import { type NationalFilter, planStates, rolloutStates } from "./national.ts";

const TEXT_MAX = 100;

const filter = z.object({
  text: z.string().trim().max(TEXT_MAX).catch(""),
  region: z.string().max(TEXT_MAX).nullable().catch(null),
  state: z.enum(rolloutStates).nullable().catch(null),
  plan: z.enum(planStates).nullable().catch(null),
  by: z.string().min(1).max(SLUG_MAX).catch("name"),
  descending: z
    .literal("down")
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A region of that name, or, as `-`, none; an empty choice filters nothing. */
const regionOf = (value: string | null): string | null => (value === "" ? null : value === "-" ? "" : value);

/** The filter in an address. What it does not understand filters nothing, so that an old bookmark still opens. */
export function readNationalFilter(query: URLSearchParams): NationalFilter {
  const { by, descending, region, ...rest } = filter.parse({
    text: query.get("q") ?? "",
    region: query.get("region"),
    state: query.get("state"),
    plan: query.get("plan"),
    by: query.get("sort"),
    descending: query.get("way"),
    page: query.get("page") ?? 1,
  });
  return { ...rest, region: regionOf(region), sort: { by, descending } };
}
