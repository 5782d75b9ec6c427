import { Link } from "@remix-run/react";
import type { WorkingTranslate } from "#app/i18n/working.ts";
import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { type Column, DataTable } from "#app/components/ui/data-table.tsx";
import { nationalPath } from "#app/domain/rollout/national-address.ts";
import type { NationalBranch, NationalFilter, NationalPage } from "#app/domain/rollout/national.ts";
import { RolloutBadge } from "./rollout-badge.tsx";

function PlanCell({ plan, planUntil }: NationalBranch) {
  const { t } = useTranslation();
  return (
    <>
      {t(`branches.national.plans.${plan}`)}
      {planUntil !== null && (
        <span className="text-muted block text-sm">
          {t("branches.national.until")} <CivilDate value={planUntil} />
        </span>
      )}
    </>
  );
}

function StateCell({ state, nextOn }: NationalBranch) {
  const { t } = useTranslation();
  return (
    <>
      <RolloutBadge state={state} />
      {nextOn !== null && (
        <span className="text-muted mt-1 block text-sm">
          {t("branches.national.next")} <CivilDate value={nextOn} />
        </span>
      )}
    </>
  );
}

/** A heading that sorts: a link, so that it works without JavaScript, with the way it sorts now in words. */
function SortLink({ by, filter, children }: { by: string; filter: NationalFilter; children: string }) {
  const { t } = useTranslation();
  const isHere = filter.sort.by === by;
  const descending = isHere && !filter.sort.descending;
  return (
    <Link to={nationalPath(filter, { sort: { by, descending } })} className="whitespace-nowrap">
      {children}
      {isHere && (
        <>
          <span aria-hidden="true">{filter.sort.descending ? " ↓" : " ↑"}</span>
          <span className="sr-only">
            {" "}
            {t(filter.sort.descending ? "branches.national.sortedDown" : "branches.national.sortedUp")}
          </span>
        </>
      )}
    </Link>
  );
}

type Shown = { id: string; head: string; cell: Column<NationalBranch>["cell"]; rowHead?: boolean };

const columnsOf = (t: WorkingTranslate, modules: NationalPage["modules"]): Shown[] => [
  {
    id: "name",
    head: t("branches.national.branch"),
    rowHead: true,
    cell: ({ slug, name }) => <Link to={`/branches/${slug}`}>{name}</Link>,
  },
  { id: "region", head: t("branches.national.region"), cell: ({ region }) => region },
  { id: "state", head: t("branches.national.state"), cell: StateCell },
  { id: "reps", head: t("branches.national.reps"), cell: ({ reps }) => reps },
  ...modules.map(({ slug, position }) => ({
    id: slug,
    head: t("learning.module", { number: position }),
    cell: ({ completed }: NationalBranch) => completed[slug] ?? 0,
  })),
  { id: "plan", head: t("branches.national.plan"), cell: PlanCell },
];

/** Every branch that the filter means: its state, its reps, how many completed each module in it, its plan. */
export function NationalTable({ modules, branches, filter }: NationalPage) {
  const { t } = useTranslation();
  const columns = columnsOf(t, modules).map(({ head, ...column }) => ({
    ...column,
    head: (
      <SortLink by={column.id} filter={filter}>
        {head}
      </SortLink>
    ),
  }));
  return (
    <DataTable
      caption={t("branches.national.caption")}
      columns={columns}
      rows={branches}
      rowKey={({ id }) => id}
    />
  );
}
