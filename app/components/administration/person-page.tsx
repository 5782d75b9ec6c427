import { useTranslation } from "#app/i18n/working.ts";
import { AccountSection } from "#app/components/accounts/account-section.tsx";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { purposeFor } from "#app/domain/accounts/one-time-link.ts";
import type { PersonRecord } from "#app/domain/accounts/user.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import { AccessPanel } from "./access-panel.tsx";
import { OneTimeLinkBox } from "./one-time-link-box.tsx";
import { PersonDetailsForm } from "./person-details-form.tsx";
import { RolesForm } from "./roles-form.tsx";

type PersonPageProps = {
  person: PersonRecord;
  branches: readonly Branch[];
  /** What has just been saved, as the address says it. */
  saved: string | null;
  /** The address of a link made a moment ago, shown this once. */
  freshLink: string | null;
  fault: (FormFault & { intent: "correct" | "change-roles" }) | undefined;
};

export function PersonPage({ person, branches, saved, freshLink, fault }: PersonPageProps) {
  const { t } = useTranslation();
  return (
    <div className="max-w-3xl">
      <PageHeading
        title={person.name}
        parent={{ to: "/admin/people", label: t("administration.people.title") }}
        summary={<span className="wrap-anywhere">{person.email}</span>}
      />
      {freshLink !== null && (
        <OneTimeLinkBox
          url={freshLink}
          purpose={purposeFor({ hasPassword: person.isActive })}
          name={person.name}
        />
      )}
      {saved !== null && fault === undefined && (
        <Notice tone="good" live className="mb-6">
          <p>
            {t(saved === "signed-out" ? "administration.person.signedOut" : "administration.person.saved")}
          </p>
        </Notice>
      )}
      <AccountSection title={t("administration.person.access")}>
        <AccessPanel person={person} />
      </AccountSection>
      <AccountSection id="section-roles" title={t("administration.person.roles")}>
        <RolesForm
          person={person}
          branches={branches}
          fault={fault?.intent === "change-roles" ? fault : undefined}
        />
      </AccountSection>
      <AccountSection id="section-details" title={t("administration.person.details")}>
        <PersonDetailsForm person={person} fault={fault?.intent === "correct" ? fault : undefined} />
      </AccountSection>
    </div>
  );
}
