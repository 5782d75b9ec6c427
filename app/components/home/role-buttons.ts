import type { ReadingTranslate } from "#app/i18n/reading.ts";
import type { StepButton } from "#app/components/learning/next-step-button.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";

const FIRST_STEPS = 3;

function administratorButton(t: ReadingTranslate, open: number): StepButton {
  return open > 0
    ? {
        to: "/admin/first-steps",
        label: t("learning.home.openFirstSteps"),
        why: t("learning.home.whyFirstSteps", { done: FIRST_STEPS - open }),
      }
    : { to: "/admin/people", label: t("learning.home.openPeople"), why: t("learning.home.whyPeople") };
}

/** What each of the viewer's roles, but that of a rep, has to do from here. The first is the most pressing. */
export function roleButtons(t: ReadingTranslate, viewer: Viewer, openFirstSteps: number): StepButton[] {
  const order = ["administrator", "branch_lead", "national", "trainer"] as const;
  return order.flatMap((role) =>
    viewer.grants
      .filter((grant) => grant.role === role)
      .flatMap(({ branch }): StepButton[] => {
        if (role === "administrator") return [administratorButton(t, openFirstSteps)];
        if (role === "national") {
          return [
            { to: "/branches", label: t("learning.home.openBranches"), why: t("learning.home.whyBranches") },
          ];
        }
        if (role === "trainer") {
          return [
            { to: "/training", label: t("learning.home.openTraining"), why: t("learning.home.whyTraining") },
            { to: "/editions", label: t("learning.home.openEditions"), why: t("learning.home.whyEditions") },
          ];
        }
        if (!branch) return [];
        return [
          {
            to: `/branches/${branch.slug}`,
            label: t("learning.home.openBranch"),
            why: t("learning.home.whyBranch"),
          },
        ];
      }),
  );
}
