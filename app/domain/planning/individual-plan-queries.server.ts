import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { type PlanTemplate, INDIVIDUAL_PLAN } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplate } from "#app/domain/curriculum/template-queries.server.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";
import type {
  IndividualPlanPage,
  IndividualPlanPrint,
  IndividualPlanSection,
  IndividualPlanSummary,
} from "./individual-plan.ts";
import { type IndividualPlanRecord, findOwnPlan } from "./individual-plan-record.server.ts";
import { listObjectiveTitles } from "./objective-queries.server.ts";
import { findGaps } from "./plan-gap.ts";
import { findRolePlace } from "./role-in-plan.ts";
import {
  dueDayOf,
  keptOf,
  printField,
  summariseSection,
  textsOf,
  viewField,
  viewSection,
} from "./section-view.ts";

const everyField = () => true;

function summarise(plan: IndividualPlanRecord, locale: Locale): IndividualPlanSummary {
  const { template, values, startedOn } = plan;
  const gaps = findGaps(template, { values: textsOf(values), objectives: [] }, everyField);
  const parts = template.sections.map((section) => ({
    on: dueDayOf(section, startedOn),
    summary: summariseSection(section, { values, gaps, locale, shown: everyField, reads: true }),
  }));
  const due = parts.flatMap(({ on, summary: { id, title, filled } }) =>
    on === null ? [] : [{ id, title, filled, on }],
  );
  return {
    id: plan.id,
    title: inLocale(template.title, locale),
    intro: inLocale(template.intro, locale),
    startedOn,
    sections: parts.map(({ summary }) => summary),
    missing: gaps.length,
    due: due.sort((one, other) => one.on.localeCompare(other.on)),
  };
}

/** What a plan would be started on; null where the current Edition has no template for it. One statement. */
async function findOfferedTemplate(): Promise<PlanTemplate | null> {
  try {
    return (await requireTemplate(INDIVIDUAL_PLAN)).definition;
  } catch (error) {
    if (isNamedError(error, "not-found")) return null;
    throw error;
  }
}

async function findOffer(locale: Locale): Promise<IndividualPlanPage["offered"]> {
  const template = await findOfferedTemplate();
  return template && { title: inLocale(template.title, locale), intro: inLocale(template.intro, locale) };
}

/** The viewer's own plan at a glance, or the offer of one. One statement; two without a plan. */
export async function findIndividualPlan(viewer: Viewer, locale: Locale): Promise<IndividualPlanPage> {
  const plan = await findOwnPlan(viewer);
  return {
    today: civilDateAt(now()),
    plan: plan && summarise(plan, locale),
    offered: plan ? null : await findOffer(locale),
  };
}

async function findTemplate(viewer: Viewer): Promise<PlanTemplate | null> {
  const plan = await findOwnPlan(viewer);
  return plan ? plan.template : findOfferedTemplate();
}

/** Whether the viewer's own plan, or the one they could start, asks for their role. One statement; two without a plan. */
export async function asksForRole(viewer: Viewer): Promise<boolean> {
  const template = await findTemplate(viewer);
  return template !== null && findRolePlace(template) !== null;
}

async function requireOwnPlan(viewer: Viewer): Promise<IndividualPlanRecord> {
  const plan = await findOwnPlan(viewer);
  if (!plan) throw new NamedError("not-found");
  return plan;
}

/** One section of the viewer's own plan. One statement; two where it refers to the branch's objectives. Throws `not-found`. */
export async function requireIndividualSection(
  viewer: Viewer,
  sectionId: string,
  locale: Locale,
): Promise<IndividualPlanSection> {
  const { id, template, values, startedOn } = await requireOwnPlan(viewer);
  const { sections } = template;
  const section = sections.find((each) => each.id === sectionId);
  if (!section) throw new NamedError("not-found");
  const refers = section.fields.some(({ type }) => type === "objective");
  const objectives = refers ? await listObjectiveTitles(viewer) : [];
  const fields = section.fields.map((field) =>
    viewField(field, { kept: keptOf(values, field.id), locale, writable: true, objectives }),
  );
  return {
    id,
    title: inLocale(template.title, locale),
    section: viewSection(section, fields, { following: sections[sections.indexOf(section) + 1], locale }),
    dueOn: dueDayOf(section, startedOn),
  };
}

/** What the document of the viewer's own plan holds. Throws `not-found`. */
export async function requireIndividualPrint(viewer: Viewer, locale: Locale): Promise<IndividualPlanPrint> {
  const { id, template, values, startedOn } = await requireOwnPlan(viewer);
  return {
    planId: id,
    title: inLocale(template.title, locale),
    name: viewer.name,
    startedOn,
    sections: template.sections.map((section) => ({
      id: section.id,
      title: inLocale(section.title, locale),
      dueOn: dueDayOf(section, startedOn),
      fields: section.fields.map((field) => printField(field, keptOf(values, field.id).value, locale)),
    })),
  };
}
