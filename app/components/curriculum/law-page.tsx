import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { FactReading, LawReading } from "#app/domain/curriculum/passage.ts";
import { LawReviewLine } from "./law-review-line.tsx";

function Fact({ fact }: { fact: FactReading }) {
  const { t } = useTranslation();
  const { id, language, statement, source, jurisdiction, status, checkedOn, reviewBy } = fact;
  return (
    <li id={id} className="border-line target:bg-warm-tint -mx-3 scroll-mt-4 rounded border-t px-3 py-5">
      <p lang={language}>{statement}</p>
      <p className="text-muted mt-2 text-base">
        <span lang={language}>
          {source} · {jurisdiction}
        </span>
        <br />
        {t("reference.law.checked")} <CivilDate value={checkedOn} />, {t("reference.law.again")}{" "}
        <CivilDate value={reviewBy} />
      </p>
      {status !== "stable" && (
        <p className="mt-2">
          <Badge tone="warm">{t(`reference.law.${status}`)}</Badge>
        </p>
      )}
    </li>
  );
}

/** Every statement of law that the course makes, with its source and the day on which it was checked. */
export function LawPage({ facts, lawReview }: LawReading) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("reference.law.title")} summary={t("reference.law.summary")} />
      <Notice className="mb-8 max-w-[68ch]">{t("reference.law.notAdvice")}</Notice>
      {facts.length === 0 && <EmptyState title={t("reference.law.none")} />}
      <ul className="max-w-[68ch] list-none">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length > 0 && <LawReviewLine review={lawReview} />}
    </>
  );
}
