import { useTranslation } from "#app/i18n/working.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { Term } from "#app/domain/curriculum/passage.ts";

/** Every term of the course, by the alphabet, with the one that is used in the other language. */
export function GlossaryPage({ terms }: { terms: Term[] }) {
  const { t, locale } = useTranslation();
  const other = locale === "en" ? "cy" : "en";
  return (
    <>
      <PageHeading title={t("reference.glossary.title")} summary={t("reference.glossary.summary")} />
      {terms.length === 0 && <EmptyState title={t("reference.glossary.none")} />}
      <dl className="max-w-[68ch]">
        {terms.map(({ id, language, term, meaning, otherTerm }) => (
          <div
            key={id}
            id={id}
            className="border-line target:bg-warm-tint -mx-3 scroll-mt-4 rounded border-t px-3 py-4"
          >
            <dt className="font-bold" lang={language}>
              {term}
              {otherTerm !== null && (
                <span className="text-muted ml-3 font-normal" lang={other}>
                  {otherTerm}
                </span>
              )}
            </dt>
            <dd className="mt-1" lang={language}>
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
