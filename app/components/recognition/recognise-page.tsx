import { useTranslation } from "#app/i18n/working.ts";
import { useModuleWords } from "#app/components/training/session-list.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { RecognitionPage } from "#app/domain/training/recognition.ts";
import { RecogniseForm, type RecogniseFault } from "./recognise-form.tsx";

function Recognised({ recognised, allModules }: Pick<RecognitionPage, "recognised" | "allModules">) {
  const { t } = useTranslation();
  const wordsOf = useModuleWords(allModules);
  if (recognised.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-4">{t("recognition.recognise.listTitle")}</h2>
      <ul className="border-line bg-sheet rounded-xl border">
        {recognised.map(({ id, name, module, on, reason }) => (
          <li key={id} className="border-line border-b px-5 py-3 last:border-0">
            <p className="font-bold wrap-anywhere">
              {name} · {wordsOf(module)} · <CivilDate value={on} />
            </p>
            <p className="text-muted text-base wrap-anywhere whitespace-pre-line">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What people of a session's branch learnt elsewhere. */
export function RecognisePage({ page, fault }: { page: RecognitionPage; fault: RecogniseFault | undefined }) {
  const { t } = useTranslation();
  const { session, people, modules, allModules, recognised } = page;
  const wordsOf = useModuleWords(allModules);
  return (
    <>
      <PageHeading
        parent={{
          to: `/training/${session.id}`,
          label: `${wordsOf(session.module)}, ${session.branch.name}`,
        }}
        title={t("recognition.recognise.title")}
        summary={t("recognition.recognise.summary")}
      />
      {people.length === 0 || modules.length === 0 ? (
        <EmptyState title={t("recognition.recognise.none")}>
          {t(modules.length === 0 ? "recognition.recognise.noModules" : "recognition.recognise.noPeople")}
        </EmptyState>
      ) : (
        <RecogniseForm people={people} modules={modules} fault={fault} />
      )}
      <Recognised recognised={recognised} allModules={allModules} />
    </>
  );
}
