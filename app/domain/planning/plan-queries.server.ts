import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import type { BranchAudience, PlanAudience } from "#app/domain/curriculum/plan-template.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { civilDateAt, daysAfter } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { PlanAddress } from "./plan-address.ts";
import { documentHolds, documentHoldsObjectives } from "./plan-audience.ts";
import { OBJECTIVES_SECTION, findGaps } from "./plan-gap.ts";
import { canDownloadFor, canReadFieldsFor, canReadPlan, canWriteFieldsFor } from "./plan-policy.ts";
import { type PlanPeriod, yearFrom } from "./plan-period.ts";
import { type PlanRecord, type PlansOfBranch, findPlans, requirePlan } from "./plan-record.server.ts";
import type { PlanHead, PlanOverview, PlanPrint, PlanSectionPage, PlanSummary } from "./plan-view.ts";
import { keptOf, printField, summariseSection, textsOf, viewField, viewSection } from "./section-view.ts";

/** Which fields of the template this reader is shown, or shown counted. The national office counts all of them. */
const shownTo =
  (viewer: Viewer, branchId: string) =>
  (field: { audience: PlanAudience }): boolean =>
    canReadFieldsFor(viewer, branchId, field.audience) || !canReadPlan(viewer, branchId);

function headOf({ branch, rights }: PlansOfBranch, plan: PlanRecord, locale: Locale): PlanHead {
  return { id: plan.id, title: inLocale(plan.template.title, locale), branch, period: plan.period, rights };
}

function summarise(viewer: Viewer, plans: PlansOfBranch, plan: PlanRecord, locale: Locale): PlanSummary {
  const { template, objectives, values } = plan;
  const shown = shownTo(viewer, plans.branch.id);
  const reads = canReadPlan(viewer, plans.branch.id);
  const gaps = findGaps(template, { values: textsOf(values), objectives }, shown);
  return {
    ...headOf(plans, plan, locale),
    intro: inLocale(template.intro, locale),
    recommended: plan.recommended,
    sections: template.sections.map((section) =>
      summariseSection(section, { values, gaps, locale, shown, reads }),
    ),
    objectiveCount: objectives.length,
    actionCount: objectives.reduce((sum, { actions }) => sum + actions.length, 0),
    missing: gaps.length,
    words: reads ? { objectives, gaps } : null,
  };
}

/**
 * The plan of a branch at a glance: what is in it, what is still missing, what this reader may do. The national office
 * gets counts and no words. Three statements. Throws `not-found`.
 */
export async function findPlanOverview(
  viewer: Viewer,
  address: PlanAddress,
  locale: Locale,
): Promise<PlanOverview> {
  const plans = await findPlans(viewer, address);
  const { branch, rights, periods, plan } = plans;
  const today = civilDateAt(now());
  return { branch, rights, today, periods, plan: plan && summarise(viewer, plans, plan, locale) };
}

/** One section with the fields that this reader may see. Throws `not-found` and `forbidden`. */
export async function requirePlanSection(
  viewer: Viewer,
  { section: sectionId, ...address }: PlanAddress & { section: string },
  locale: Locale,
): Promise<PlanSectionPage> {
  const plans = await requirePlan(viewer, address);
  const { plan, branch } = plans;
  const { sections } = plan.template;
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) throw new NamedError("not-found");
  const shown = ({ audience }: { audience: PlanAudience }) => canReadFieldsFor(viewer, branch.id, audience);
  const following = sections
    .slice(sections.indexOf(section) + 1)
    .find(({ id, fields }) => id === OBJECTIVES_SECTION || fields.some(shown));
  return {
    ...headOf(plans, plan, locale),
    section: viewSection(
      section,
      section.fields.filter(shown).map((field) =>
        viewField(field, {
          kept: keptOf(plan.values, field.id),
          locale,
          writable: canWriteFieldsFor(viewer, branch.id, field.audience),
        }),
      ),
      { following, locale },
    ),
  };
}

/** What the document for those readers holds. Throws `not-found`, and `forbidden` for a document that is not for the viewer. */
export async function requirePlanPrint(
  viewer: Viewer,
  { audience, ...address }: PlanAddress & { audience: BranchAudience },
  locale: Locale,
): Promise<PlanPrint> {
  const { plan, branch } = await requirePlan(viewer, address);
  if (!canDownloadFor(viewer, branch.id, audience)) throw new NamedError("forbidden");
  return {
    planId: plan.id,
    branchId: branch.id,
    branchName: branch.name,
    title: inLocale(plan.template.title, locale),
    period: plan.period,
    audience,
    sections: plan.template.sections.map(({ id, title, fields }) => ({
      id,
      title: inLocale(title, locale),
      fields: fields
        .filter((field) => documentHolds(audience, field.audience))
        .map((field) => printField(field, keptOf(plan.values, field.id).value, locale)),
    })),
    objectives: documentHoldsObjectives(audience) ? plan.objectives : null,
  };
}

/** A plan whose period is to be changed. Throws `not-found`, and `forbidden` for who may not set it. */
export async function requirePlanPeriod(
  viewer: Viewer,
  address: PlanAddress,
  locale: Locale,
): Promise<PlanHead & { version: number }> {
  const plans = await requirePlan(viewer, address);
  if (!plans.rights.setPeriod) throw new NamedError("forbidden");
  return { ...headOf(plans, plans.plan, locale), version: plans.plan.version };
}

export type FreePeriod = { branch: Branch; period: PlanPeriod; isFirst: boolean };

/** A year for the next plan: from today, or from the day after the last plan ends. Throws `not-found`, `forbidden`. */
export async function findFreePeriod(viewer: Viewer, branchSlug: string): Promise<FreePeriod> {
  const { branch, rights, periods } = await findPlans(viewer, { branch: branchSlug, period: null });
  if (!rights.setPeriod) throw new NamedError("forbidden");
  const today = civilDateAt(now());
  const from = periods
    .map(({ to }) => daysAfter(to, 1))
    .reduce((latest, day) => (day > latest ? day : latest), today);
  return { branch, period: yearFrom(from), isFirst: periods.length === 0 };
}
