import type { EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { LearnerFacts } from "./learner-facts.ts";
import { type UnlockedProgress, canOpenModule } from "./learning-policy.ts";
import { type ModuleProgress, progressIn } from "./module-progress.ts";

/** A module of the Edition and where the learner stands in it. Throws `not-found`. */
export function requireModule(
  edition: EditionOutline,
  slug: string,
  facts: LearnerFacts,
): { module: ModuleOutline; progress: ModuleProgress } {
  const module = edition.modules.find((other) => other.slug === slug);
  const progress = progressIn(edition, facts).find((other) => other.slug === slug);
  if (!module || !progress) throw new NamedError("not-found");
  return { module, progress };
}

/** As `requireModule`, and throws `locked`, naming the module that comes first, while that is not complete. */
export function requireOpenModule(
  edition: EditionOutline,
  slug: string,
  facts: LearnerFacts,
): { module: ModuleOutline; progress: UnlockedProgress } {
  const { module, progress } = requireModule(edition, slug, facts);
  if (canOpenModule(progress)) return { module, progress };
  const first = edition.modules.find((other) => other.slug === progress.first[0]) ?? module;
  throw new NamedError("locked", {
    position: module.position,
    title: module.title,
    first: first.slug,
    firstPosition: first.position,
    firstTitle: first.title,
  });
}
