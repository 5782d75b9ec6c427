import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";
import { type PlanAction, isOverdue } from "#app/domain/planning/plan-action.ts";
import type { PlanGap } from "#app/domain/planning/plan-gap.ts";
import { GapLinks } from "./gap-links.tsx";

const tones = { planned: "plain", under_way: "brand", done: "good", stopped: "plain" } as const;

type ActionItemProps = {
  action: PlanAction;
  gaps: readonly PlanGap[];
  today: string;
  address: PlanAddress;
  canWrite: boolean;
};

export function ActionItem({ action, gaps, today, address, canWrite }: ActionItemProps) {
  const { t } = useTranslation();
  const pathTo = (part?: string) =>
    planPath(address, ["actions", action.id], part === undefined ? {} : { anchor: part });
  const own = gaps.flatMap((gap) =>
    gap.kind === "action-part" && gap.actionId === action.id ? [gap.part] : [],
  );
  return (
    <li className="border-line border-b py-4 last:border-0">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="font-bold wrap-anywhere">{action.what}</p>
          <p className="text-muted mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-base">
            <Badge tone={tones[action.status]}>{t(`planning.action.statuses.${action.status}`)}</Badge>
            {action.owner !== "" && <span className="wrap-anywhere">{action.owner}</span>}
            {action.dueOn !== null && (
              <span>
                {t("planning.action.due")} <CivilDate value={action.dueOn} />
              </span>
            )}
            {isOverdue(action, today) && <strong className="text-bad">{t("planning.action.overdue")}</strong>}
          </p>
        </div>
        {canWrite && (
          <ButtonLink
            to={pathTo()}
            tone="plain"
            className="no-print -mt-2 shrink-0"
            aria-label={t("planning.action.editLabel", { what: action.what })}
          >
            {t("planning.action.edit")}
          </ButtonLink>
        )}
      </div>
      <GapLinks
        gaps={own.map((part) => ({
          to: canWrite ? pathTo(part) : null,
          label: t(`planning.action.gaps.${part}`),
        }))}
      />
    </li>
  );
}
