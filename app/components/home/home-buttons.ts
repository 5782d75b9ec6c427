import type { ReadingTranslate } from "#app/i18n/reading.ts";
import { type StepButton, stepButton } from "#app/components/learning/next-step-button.ts";
import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";
import { OWN_PLAN, planPath } from "#app/domain/planning/plan-address.ts";
import { waitsForOthers } from "#app/domain/learning/next-step.ts";
import type { ProgrammePage } from "#app/domain/learning/programme.ts";
import { roleButtons } from "./role-buttons.ts";

/** `openFirstSteps` of the first steps are not done; `planPath` is the plan of the viewer's branch, if they have one. */
export type HomeView = {
  viewer: Viewer;
  programme: ProgrammePage | null;
  openFirstSteps: number;
  planPath: string | null;
};

const OWN_PLAN_PATH = planPath(OWN_PLAN);

const ownPlanButton = (t: ReadingTranslate): StepButton => ({
  to: OWN_PLAN_PATH,
  label: t("learning.modulePage.openMyPlan"),
  why: t("learning.home.whyMyPlan"),
});

/**
 * The one thing to do next, then what else the viewer's roles offer. For a rep learning comes first, unless it waits
 * for others and one of their roles has something to do now.
 */
export function homeButtons(
  t: ReadingTranslate,
  { viewer, programme, openFirstSteps, planPath: branchPlan }: HomeView,
): { first: StepButton; others: StepButton[] } {
  const ofRoles = roleButtons(t, viewer, openFirstSteps);
  const isRep = hasRole(viewer, "rep");
  const next = programme?.next ?? null;
  const learning = next && (isRep || ofRoles.length === 0) ? [stepButton(t, next, branchPlan)] : [];
  const waits = next !== null && waitsForOthers(next.step);
  const [first, ...others] = waits ? [...ofRoles, ...learning] : [...learning, ...ofRoles];
  const own = isRep && first?.to !== OWN_PLAN_PATH ? [ownPlanButton(t)] : [];
  const why = isRep && programme ? t("learning.home.whyAllDone") : t("learning.home.whyProgramme");
  return {
    first: first ?? { to: "/learn", label: t("learning.home.openProgramme"), why },
    others: [...others, ...own],
  };
}
