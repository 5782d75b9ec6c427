import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { RoleFinderView } from "#app/domain/curriculum/role-finder.ts";
import type { AnsweredStatement } from "#app/domain/curriculum/role-fit.ts";
import { OWN_PLAN, planPath } from "#app/domain/planning/plan-address.ts";
import { RoleResult } from "./role-result.tsx";
import { RoleStatements } from "./role-statements.tsx";

/** What came of a form: the answers, and the section of the plan that has no room for one role more. */
type Posted = { statements: AnsweredStatement[]; full: string | null };

type RoleFinderPageProps = {
  finder: RoleFinderView;
  /** Whether the reader's own plan has a place for a role. */
  mayAdd: boolean;
  posted: Posted | undefined;
};

function NoRoom({ section }: { section: string }) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" live title={t("roleFinder.full.title")} className="mb-8 max-w-[42rem]">
      <p>{t("roleFinder.full.more")}</p>
      <p className="mt-2">
        <Link to={planPath(OWN_PLAN, [section])}>{t("roleFinder.full.open")}</Link>
      </p>
    </Notice>
  );
}

/** Statements to answer; once they are answered, the roles that the answers speak for stand above them. */
export function RoleFinderPage({ finder, mayAdd, posted }: RoleFinderPageProps) {
  const { t } = useTranslation();
  const { title, intro, roles } = finder;
  const statements = posted?.statements ?? finder.statements.map((each) => ({ ...each, given: null }));
  const isAnswered = statements.some(({ given }) => given !== null);
  return (
    <>
      <PageHeading
        title={title}
        parent={{ to: planPath(OWN_PLAN), label: t("individualPlan.title") }}
        summary={isAnswered ? undefined : intro}
      />
      {typeof posted?.full === "string" && <NoRoom section={posted.full} />}
      {isAnswered && <RoleResult roles={roles} statements={statements} mayAdd={mayAdd} />}
      <RoleStatements statements={statements} isSent={posted !== undefined} />
    </>
  );
}
