import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  OWN_PLAN,
  type OwnPlan,
  type PlanAddress,
  type Saved,
  planPath,
} from "#app/domain/planning/plan-address.ts";
import type { SectionView } from "#app/domain/planning/plan-view.ts";
import type { SectionFormState } from "#app/domain/planning/section-form.ts";
import { SavedMessage } from "./saved-message.tsx";
import { SectionForm } from "./section-form.tsx";
import { SectionText } from "./section-text.tsx";

type SectionPageProps = {
  planId: string;
  section: SectionView;
  /** The plan, as the link above the heading names it. */
  plan: string;
  address: PlanAddress | OwnPlan;
  /** What there is to know before one begins. */
  children?: ReactNode;
  saved: Saved | null;
  state: SectionFormState | undefined;
};

export function SectionPage({ planId, section, plan, address, saved, state, children }: SectionPageProps) {
  const { t } = useTranslation();
  const writable = section.fields.filter((field) => field.writable);
  const readOnly = section.fields.filter((field) => !field.writable);
  const next = section.next && (
    <ButtonLink to={planPath(address, [section.next.id])} tone="plain">
      {t("planning.section.next", { section: section.next.title })}
    </ButtonLink>
  );
  return (
    <>
      <PageHeading
        title={section.title}
        parent={{ to: planPath(address), label: plan }}
        summary={section.guidance ?? undefined}
      />
      {state === undefined && (
        <SavedMessage saved={saved}>{next && <p className="-mx-2">{next}</p>}</SavedMessage>
      )}
      {children}
      {section.fields.length === 0 && <EmptyState title={t("planning.section.noFields")} />}
      {readOnly.length > 0 && <SectionText fields={readOnly} />}
      {writable.length > 0 && <SectionForm planId={planId} fields={writable} state={state} />}
      <p className="border-line -mx-2 mt-10 flex max-w-2xl flex-wrap gap-x-4 gap-y-2 border-t pt-4">
        {next}
        <ButtonLink to={planPath(address)} tone="plain">
          {address === OWN_PLAN ? plan : t("planning.thePlan")}
        </ButtonLink>
      </p>
    </>
  );
}
