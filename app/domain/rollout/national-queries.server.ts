import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { canListBranches } from "#app/domain/branches/branch-policy.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { type ModuleName, nameOf } from "#app/domain/learning/programme.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type CivilDate, civilDateAt, civilDateOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";
import {
  type NationalBranch,
  type NationalFilter,
  type NationalPage,
  PAGE_SIZE,
  countBranchStates,
  countByRegion,
  isMeant,
  sortBranches,
} from "./national.ts";

type Row = {
  id: string;
  slug: string;
  name: string;
  region: string;
  reps: number;
  started: boolean;
  planned: boolean;
  nextAt: Date | null;
  completed: Record<string, number> | null;
  planUntil: Date | null;
};

function branchOf(
  { started, planned, nextAt, completed, planUntil, ...row }: Row,
  today: CivilDate,
): NationalBranch {
  const until = planUntil && civilDateOf(planUntil);
  return {
    ...row,
    state: started ? "started" : planned ? "dates" : "not-yet",
    nextOn: nextAt && civilDateAt(nextAt),
    completed: completed ?? {},
    plan: until === null ? "none" : until < today ? "ended" : "current",
    planUntil: until,
  };
}

/** Every branch of the union, in one statement that counts no rep one by one: the database keeps the counts. */
async function readBranches(firstModule: string): Promise<NationalBranch[]> {
  const at = now();
  const rows = await db().$queryRaw<Row[]>`
    SELECT b."id", b."slug", b."name", b."region", b."repCount" AS "reps",
      coalesce(s."started", false) AS "started", coalesce(s."planned", false) AS "planned", s."nextAt",
      c."completed", p."planUntil"
    FROM "Branch" b
    LEFT JOIN (
      SELECT "branchId",
        bool_or("moduleSlug" = ${firstModule} AND "registerKeptAt" IS NOT NULL) AS "started",
        bool_or("registerKeptAt" IS NULL) AS "planned",
        min("startsAt") FILTER (WHERE "registerKeptAt" IS NULL AND "startsAt" > ${at}) AS "nextAt"
      FROM "TrainingSession" WHERE "cancelledAt" IS NULL GROUP BY "branchId"
    ) s ON s."branchId" = b."id"
    LEFT JOIN (
      SELECT "branchId", jsonb_object_agg("moduleSlug", "completed") AS "completed"
      FROM "CompletionCount" GROUP BY "branchId"
    ) c ON c."branchId" = b."id"
    LEFT JOIN (
      SELECT "branchId", max("periodTo") AS "planUntil" FROM "BranchDevelopmentPlan" GROUP BY "branchId"
    ) p ON p."branchId" = b."id"`;
  const today = civilDateAt(at);
  return rows.map((row) => branchOf(row, today));
}

async function requireUnion(
  viewer: Viewer,
  locale: Locale,
): Promise<{ modules: ModuleName[]; branches: NationalBranch[] }> {
  if (!canListBranches(viewer)) throw new NamedError("forbidden");
  const modules = await listModules(locale);
  return { modules, branches: await readBranches(modules[0]?.slug ?? "") };
}

/** None before the first Edition: branches are made before there is a programme. */
const listModules = (locale: Locale): Promise<ModuleName[]> =>
  requireCurrentEdition(locale).then(
    ({ modules }) => modules.map(nameOf),
    (error: unknown) => {
      if (isNamedError(error, "not-found")) return [];
      throw error;
    },
  );

/** The roll-out over the whole union, without a name of a person. Two statements. Throws `forbidden`. */
export async function requireNationalPage(
  viewer: Viewer,
  filter: NationalFilter,
  locale: Locale,
): Promise<NationalPage> {
  const { modules, branches } = await requireUnion(viewer, locale);
  const found = sortBranches(branches.filter(isMeant(filter)), filter.sort, locale);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  return {
    modules,
    counts: countBranchStates(branches),
    regions: countByRegion(branches, locale),
    branches: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    found: found.length,
    pages,
    filter: { ...filter, page },
  };
}

/** All the branches that the filter means, to be taken away as a file: an audit event. Throws `forbidden`. */
export async function requireNationalExport(
  viewer: Viewer,
  filter: NationalFilter,
  locale: Locale,
): Promise<{ modules: ModuleName[]; branches: NationalBranch[] }> {
  const { modules, branches } = await requireUnion(viewer, locale);
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "rollout.exported",
    subjectType: "union",
    subjectId: "all-branches",
  });
  return { modules, branches: sortBranches(branches.filter(isMeant(filter)), filter.sort, locale) };
}
