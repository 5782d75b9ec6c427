import { type NationalFilter, everyBranch } from "./national.ts";

/** The address of the national page, or of its file, with that filter; what filters nothing is left out. */
export function nationalPath(
  filter: NationalFilter,
  change: Partial<NationalFilter> = {},
  file = "",
): string {
  const { text, region, state, plan, sort, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (text !== "") query.set("q", text);
  if (region !== null) query.set("region", region === "" ? "-" : region);
  if (state !== null) query.set("state", state);
  if (plan !== null) query.set("plan", plan);
  if (sort.by !== everyBranch.sort.by) query.set("sort", sort.by);
  if (sort.descending) query.set("way", "down");
  if (page > 1) query.set("page", String(page));
  return `/branches${file}${query.size > 0 ? `?${query.toString()}` : ""}`;
}
