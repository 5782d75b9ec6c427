import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { nationalPath } from "#app/domain/rollout/national-address.ts";
import { type NationalPage, everyBranch, rolloutStates } from "#app/domain/rollout/national.ts";

const plural = { started: "startedCount", dates: "datesCount", "not-yet": "notYetCount" } as const;

/** The executive's three answers, each a number that opens its branches. */
export function StateCountList({ counts }: Pick<NationalPage, "counts">) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-4 sm:grid-cols-3">
      {rolloutStates.map((state) => (
        <li key={state} className="border-line bg-sheet rounded-xl border p-5">
          <Link to={nationalPath(everyBranch, { state })} className="block no-underline">
            <span className="text-brand block text-4xl font-bold tabular-nums">{counts[state]}</span>
            <span className="underline">
              {t(`branches.national.${plural[state]}`, { count: counts[state] })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same by region; nothing where no branch has one. */
export function RegionTable({ regions }: Pick<NationalPage, "regions">) {
  const { t } = useTranslation();
  if (regions.every(({ region }) => region === "")) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-3">{t("branches.national.byRegion")}</h2>
      <DataTable
        caption={t("branches.national.byRegion")}
        rows={regions}
        rowKey={({ region }) => region}
        columns={[
          {
            id: "region",
            head: t("branches.national.region"),
            rowHead: true,
            cell: ({ region }) => (
              <Link to={nationalPath(everyBranch, { region })}>
                {region === "" ? t("branches.national.noRegion") : region}
              </Link>
            ),
          },
          ...rolloutStates.map((state) => ({
            id: state,
            head: t(`branches.national.states.${state}`),
            cell: ({ counts }: NationalPage["regions"][number]) => counts[state],
          })),
        ]}
      />
    </section>
  );
}
