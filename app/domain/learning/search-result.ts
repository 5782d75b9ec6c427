import type { FoundPassage } from "#app/domain/curriculum/passage.ts";

/** What was found; `locked` when it stands in a lesson that opens later. */
export type SearchResult = FoundPassage & { locked: boolean; modulePosition: number | null };
