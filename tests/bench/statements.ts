import type { Viewer } from "#app/domain/accounts/viewer.ts";
import * as branch from "#app/routes/branches.$branch._index.tsx";
import * as national from "#app/routes/branches._index.tsx";
import * as lesson from "#app/routes/learn.$module_.$lesson.tsx";
import { callRoute } from "../setup/call-route.ts";
import { countStatements } from "../setup/test-database.ts";

/** SQL statements of a warm page, the reading of the viewer and the audit insert not counted (design rule 8). */
export async function countPages(
  people: { learner: Viewer; lead: Viewer; national: Viewer },
  branchSlug: string,
  lessonSlug: string,
) {
  const pages = {
    lesson: () =>
      callRoute(lesson, {
        path: `/learn/module-1/${lessonSlug}`,
        params: { module: "module-1", lesson: lessonSlug },
        as: people.learner,
      }),
    branch: () =>
      callRoute(branch, { path: `/branches/${branchSlug}`, params: { branch: branchSlug }, as: people.lead }),
    national: () => callRoute(national, { path: "/branches", as: people.national }),
  };
  const counts: Record<string, number> = {};
  for (const [name, open] of Object.entries(pages)) {
    await open();
    counts[name] = await countStatements(open);
  }
  return counts as Record<keyof typeof pages, number>;
}
