import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { pathOf } from "#app/domain/curriculum/passage.ts";
import type { SearchResult } from "#app/domain/learning/search-result.ts";
import { SearchForm } from "./search-form.tsx";

function Result({ result }: { result: SearchResult }) {
  const { t } = useTranslation();
  const { kind, title, heading, excerpt, language, locked, modulePosition } = result;
  return (
    <li className="border-line border-t py-5">
      <p className="text-muted flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
        <span>
          {modulePosition === null
            ? t(`reference.search.kinds.${kind}`)
            : t("learning.module", { number: modulePosition })}
        </span>
        {locked && <Badge>{t("reference.search.locked")}</Badge>}
      </p>
      <h2 className="text-lg" lang={language}>
        <Link to={pathOf(result)}>{heading === "" ? title : `${title}: ${heading}`}</Link>
      </h2>
      <p className="mt-1 max-w-[68ch]" lang={language}>
        {excerpt.map(({ text, hit }, i) =>
          hit ? (
            <mark key={i} className="bg-warm-tint text-ink rounded px-0.5 font-bold">
              {text}
            </mark>
          ) : (
            <span key={i}>{text}</span>
          ),
        )}
      </p>
    </li>
  );
}

/** What was asked stays in the box; what was found is the best first. */
export function SearchPage({ asked, found }: { asked: string; found: SearchResult[] }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("reference.search.title")} summary={t("reference.search.summary")} />
      <SearchForm asked={asked} />
      <p role="status" className={found.length > 0 ? "text-muted mb-4" : "sr-only"}>
        {asked !== "" && t("reference.search.found", { count: found.length })}
      </p>
      {asked !== "" && found.length === 0 && (
        <EmptyState title={t("reference.search.nothing", { asked })}>
          <p>{t("reference.search.nothingHint")}</p>
        </EmptyState>
      )}
      <ol className="list-none">
        {found.map((result) => (
          <Result key={`${result.kind} ${result.address}`} result={result} />
        ))}
      </ol>
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <Link to="/glossary">{t("reference.glossary.title")}</Link>
        <Link to="/law">{t("reference.law.title")}</Link>
      </p>
    </>
  );
}
