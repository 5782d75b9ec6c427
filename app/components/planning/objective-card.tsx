import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import type { Objective } from "#app/domain/planning/objective.ts";
import { type PlanAddress, type Saved, planPath } from "#app/domain/planning/plan-address.ts";
import { type PlanGap, objectiveParts } from "#app/domain/planning/plan-gap.ts";
import type { PlanRights } from "#app/domain/planning/plan-view.ts";
import { ActionItem } from "./action-item.tsx";
import { GapLinks } from "./gap-links.tsx";
import { SavedMessage } from "./saved-message.tsx";

type ObjectiveCardProps = {
  planId: string;
  objective: Objective;
  number: number;
  of: number;
  gaps: readonly PlanGap[];
  today: string;
  address: PlanAddress;
  rights: PlanRights;
  saved: Saved | null;
};

/** What can be done with the objective as a whole; what is rarely done stands last. */
function ObjectiveButtons({ planId, objective, number, of, address, rights }: ObjectiveCardProps) {
  const { t } = useTranslation();
  const below = ["objectives", objective.id];
  return (
    <div className="no-print mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <ButtonLink
        to={planPath(address, [...below, "actions", "new"])}
        tone="quiet"
        aria-label={t("planning.action.addLabel", { number })}
      >
        {t("planning.action.add")}
      </ButtonLink>
      <Form
        method="post"
        action={planPath(address)}
        className="flex flex-wrap items-center gap-1"
        preventScrollReset
      >
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="plan" value={planId} />
        <input type="hidden" name="objective" value={objective.id} />
        {number > 1 && (
          <Button
            tone="plain"
            name="direction"
            value="up"
            aria-label={t("planning.objective.upLabel", { number })}
          >
            {t("planning.objective.up")}
          </Button>
        )}
        {number < of && (
          <Button
            tone="plain"
            name="direction"
            value="down"
            aria-label={t("planning.objective.downLabel", { number })}
          >
            {t("planning.objective.down")}
          </Button>
        )}
        {rights.deleteParts && (
          <ButtonLink
            to={planPath(address, [...below, "delete"])}
            tone="plain"
            aria-label={t("planning.objective.deleteLabel", { number })}
          >
            {t("planning.objective.delete")}
          </ButtonLink>
        )}
      </Form>
    </div>
  );
}

function ObjectiveFacts({ objective }: { objective: Objective }) {
  const { t } = useTranslation();
  const parts = objectiveParts.filter((part) => objective[part] !== "");
  if (parts.length === 0) return null;
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {parts.map((part) => (
        <div key={part} className={part === "successMeasure" ? "sm:col-span-2" : undefined}>
          <dt className="text-muted text-base">{t(`planning.objective.fields.${part}`)}</dt>
          <dd className="wrap-anywhere whitespace-pre-wrap">{objective[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One objective with its actions, what it lacks, and what can be done with it. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { t } = useTranslation();
  const { objective, number, gaps, today, address, rights, saved } = props;
  const own = gaps.flatMap((gap) =>
    (gap.kind === "objective-part" || gap.kind === "actions") && gap.objectiveId === objective.id
      ? [gap]
      : [],
  );
  const below = ["objectives", objective.id];
  const newAction = planPath(address, [...below, "actions", "new"]);
  const links = own.map((gap) => {
    const part = gap.kind === "actions" ? "actions" : gap.part;
    const to = gap.kind === "actions" ? newAction : planPath(address, below, { anchor: gap.part });
    return { to: rights.contribute ? to : null, label: t(`planning.objective.gaps.${part}`) };
  });
  return (
    <li id={`objective-${objective.id}`}>
      <Card>
        <SavedMessage saved={saved} at={objective.id} />
        <div className="flex items-start justify-between gap-4">
          <h3 className="min-w-0 text-xl wrap-anywhere">
            {t("planning.objective.numbered", { number, title: objective.title })}
          </h3>
          {rights.contribute && (
            <ButtonLink
              to={planPath(address, below)}
              tone="plain"
              className="no-print -mt-2 shrink-0"
              aria-label={t("planning.objective.editLabel", { number })}
            >
              {t("planning.objective.edit")}
            </ButtonLink>
          )}
        </div>
        <ObjectiveFacts objective={objective} />
        <GapLinks gaps={links} />
        {objective.actions.length > 0 && (
          <ul aria-label={t("planning.action.list", { number })} className="border-line mt-5 border-t">
            {objective.actions.map((action) => (
              <ActionItem
                key={action.id}
                action={action}
                gaps={gaps}
                today={today}
                address={address}
                canWrite={rights.contribute}
              />
            ))}
          </ul>
        )}
        {rights.contribute && <ObjectiveButtons {...props} />}
      </Card>
    </li>
  );
}
