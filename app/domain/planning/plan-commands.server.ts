import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireBranch } from "#app/domain/branches/branch-queries.server.ts";
import { BRANCH_PLAN } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplate } from "#app/domain/curriculum/template-queries.server.ts";
import { civilDateOf, columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type PlanPeriod, overlaps } from "./plan-period.ts";
import { canSeeThatPlanExists, canSetPeriod } from "./plan-policy.ts";
import { type PlanTarget, changePlan } from "./plan-turn.server.ts";

type OtherPlan = { id: string } & PlanPeriod;

async function listPeriods(tx: Transaction, branchId: string): Promise<OtherPlan[]> {
  const rows = await tx.branchDevelopmentPlan.findMany({
    where: { branchId },
    select: { id: true, periodFrom: true, periodTo: true },
  });
  return rows.map(({ id, periodFrom, periodTo }) => ({
    id,
    from: civilDateOf(periodFrom),
    to: civilDateOf(periodTo),
  }));
}

function refuseOverlap(period: PlanPeriod, others: readonly OtherPlan[]): void {
  const other = others.find((plan) => overlaps(plan, period));
  if (other) throw new NamedError("duplicate", { from: other.from, to: other.to });
}

/** Two leads who start a plan at once take turns, so that the second sees the first one's. */
const takeBranch = (tx: Transaction, branchId: string) =>
  tx.$executeRaw`SELECT 1 FROM "Branch" WHERE "id" = ${branchId}::uuid FOR UPDATE`;

const columnsOf = ({ from, to }: PlanPeriod) => ({ periodFrom: columnOf(from), periodTo: columnOf(to) });

/**
 * Starts a plan on the current template and returns its id. The same period again is the same plan: a form may be sent
 * twice. Throws `duplicate` with the other plan's period when the two overlap, `forbidden`, and `not-found`.
 */
export async function startPlan(
  viewer: Viewer,
  { branch: slug, period }: { branch: string; period: PlanPeriod },
): Promise<string> {
  const branch = await requireBranch(slug);
  if (!canSeeThatPlanExists(viewer, branch.id)) throw new NamedError("not-found");
  if (!canSetPeriod(viewer, branch.id)) throw new NamedError("forbidden");
  const template = await requireTemplate(BRANCH_PLAN);
  return inTransaction(async (tx) => {
    await takeBranch(tx, branch.id);
    const others = await listPeriods(tx, branch.id);
    const same = others.find(({ from, to }) => from === period.from && to === period.to);
    if (same) return same.id;
    refuseOverlap(period, others);
    const id = newId();
    const own = { id, branchId: branch.id, templateHash: template.hash, createdAt: now() };
    await tx.branchDevelopmentPlan.create({ data: { ...own, ...columnsOf(period) } });
    const subject = { subjectType: "branch-plan", subjectId: id, branchId: branch.id };
    await recordAuditEvent(tx, { actorId: viewer.id, action: "plan.started", ...subject, detail: period });
    return id;
  });
}

type PeriodChange = PlanTarget & { version: number; period: PlanPeriod };

/** Moves a plan's period. Throws `stale`, `duplicate` as `startPlan` does, `forbidden`, `not-found`. */
export const changePeriod = (viewer: Viewer, { version, period, ...target }: PeriodChange): Promise<void> =>
  changePlan(viewer, target, async (tx, { id, branchId }) => {
    if (!canSetPeriod(viewer, branchId)) throw new NamedError("forbidden");
    await takeBranch(tx, branchId);
    const plans = await listPeriods(tx, branchId);
    const own = plans.find((plan) => plan.id === id);
    if (own?.from === period.from && own.to === period.to) return { result: undefined, audit: null };
    refuseOverlap(
      period,
      plans.filter((plan) => plan.id !== id),
    );
    const { count } = await tx.branchDevelopmentPlan.updateMany({
      where: { id, version },
      data: { ...columnsOf(period), version: { increment: 1 } },
    });
    if (count === 0) throw new NamedError("stale");
    return { result: undefined, audit: { action: "plan.period-changed", detail: period } };
  });
