import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import { findPassages } from "#app/domain/curriculum/passage-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { requireReader } from "./learner-queries.server.ts";
import { canOpenModule } from "./learning-policy.ts";
import { progressIn } from "./module-progress.ts";
import type { SearchResult } from "./search-result.ts";

/**
 * Searches the lessons, the glossary and the facts of the current Edition. Two statements; one when nothing is asked.
 * Nothing is kept of what somebody looks for.
 */
export async function searchCourse(viewer: Viewer, locale: Locale, asked: string): Promise<SearchResult[]> {
  const { editionId, facts } = await requireReader(viewer.id);
  if (editionId === null) return [];
  const [edition, found] = await Promise.all([
    outlineOf(editionId, locale),
    findPassages(editionId, locale, asked),
  ]);
  const open = new Set(
    progressIn(edition, facts)
      .filter((progress) => canOpenModule(progress))
      .map(({ slug }) => slug),
  );
  return found.map((passage) => {
    const module = edition.modules.find(({ slug }) => slug === passage.moduleSlug);
    return {
      ...passage,
      locked: passage.moduleSlug !== null && !open.has(passage.moduleSlug),
      modulePosition: module?.position ?? null,
    };
  });
}
