import { useTranslation } from "#app/i18n/reading.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";

/** The two plans that Module 3 is about. `planPath` is the branch's; null for someone who is in none. */
export function ModulePlans({ planPath }: { planPath: string | null }) {
  const { t } = useTranslation();
  return (
    <section className="max-w-prose">
      <h2>{t("learning.modulePage.plans")}</h2>
      <h3 className="mt-4">{t("learning.modulePage.branchPlan")}</h3>
      <p className="mt-1 mb-3">{t("learning.modulePage.branchPlanText")}</p>
      {planPath !== null && <ButtonLink to={planPath}>{t("learning.modulePage.openPlan")}</ButtonLink>}
      <h3 className="mt-6">{t("learning.modulePage.individualPlan")}</h3>
      <p className="mt-1 mb-3">{t("learning.modulePage.individualPlanText")}</p>
      <ButtonLink to="/my-plan">{t("learning.modulePage.openMyPlan")}</ButtonLink>
    </section>
  );
}
