import { countPeople } from "#app/domain/accounts/user-queries.server.ts";
import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";
import { countBranches } from "#app/domain/branches/branch-queries.server.ts";
import { listUnionDetails } from "#app/domain/branches/union-detail-queries.server.ts";
import { requireUnionProfile } from "#app/domain/curriculum/union-profile-queries.server.ts";
import { type ProgrammePage } from "#app/domain/learning/programme.ts";
import { countDueReviews } from "#app/domain/learning/review-queries.server.ts";
import { findProgramme } from "#app/domain/learning/programme-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/**
 * `programme` is null before the first Edition is published; `openFirstSteps` of three, and 0 for all but
 * administrators; `dueReviews` are the viewer's own for today.
 */
export type Home = { programme: ProgrammePage | null; openFirstSteps: number; dueReviews: number };

/** The home page. Two statements; one more for whoever has completed a module, four more for an administrator. */
export async function requireHome(viewer: Viewer, locale: Locale): Promise<Home> {
  const programme = await findProgramme(viewer, locale);
  const asksForSteps = programme !== null && hasRole(viewer, "administrator");
  const hasCompleted = programme?.modules.some(({ progress }) => progress.state === "complete") ?? false;
  const [openFirstSteps, dueReviews] = await Promise.all([
    asksForSteps ? countOpenFirstSteps() : 0,
    hasCompleted ? countDueReviews(viewer) : 0,
  ]);
  return { programme, openFirstSteps, dueReviews };
}

/** How many of the three first steps are not done: a branch, another person, every detail that only the union has. */
async function countOpenFirstSteps(): Promise<number> {
  const [branches, people, given, profile] = await Promise.all([
    countBranches(),
    countPeople(),
    listUnionDetails(),
    requireUnionProfile(),
  ]);
  const asked = profile.details.filter(({ value }) => value === undefined);
  const missing = asked.some(({ id }) => !given.some((detail) => detail.id === id));
  return [branches === 0, people < 2, missing].filter(Boolean).length;
}
