import type { CompanionFilter } from "#app/domain/branches/companion-certification.ts";

/** The address of the list with that filter; what filters nothing is left out. */
export function companionsPath(filter: CompanionFilter, change: Partial<CompanionFilter> = {}): string {
  const { text, state, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (text !== "") query.set("q", text);
  if (state !== null) query.set("state", state);
  if (page > 1) query.set("page", String(page));
  return `/certifications${query.size > 0 ? `?${query.toString()}` : ""}`;
}
