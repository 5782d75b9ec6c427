import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { ChangesPage as Page } from "#app/domain/learning/lesson-change.ts";
import { MarkedDifference, MarkedWords } from "./marked-difference.tsx";

type ChangesPageProps = {
  page: Page;
  /** The language of the interface. */ locale: string;
  /** True when a form was refused because the lesson has changed again. */ isNewer: boolean;
};

function InShort({ page: { changes, lesson } }: { page: Page }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t("changes.inShort")}</h2>
      <ul className="mt-3 space-y-3">
        {changes.map(({ on, text }) => (
          <li key={on + text} className="border-accent border-l-4 pl-4">
            <span className="text-muted block text-base">
              <CivilDate value={on} />
            </span>
            <span lang={lesson.locale} className="text-lg">
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowMarked({ locale }: { locale: string }) {
  const { t } = useTranslation();
  return (
    <p className="text-muted mt-2 text-base">
      {t("changes.howMarked")} <MarkedWords mark="added" text={t("changes.markedAdded")} locale={locale} />,{" "}
      <MarkedWords mark="removed" text={t("changes.markedRemoved")} locale={locale} />.
    </p>
  );
}

function InText({ page: { difference, lesson }, locale }: { page: Page; locale: string }) {
  const { t } = useTranslation();
  const isSame = difference?.changed.length === 0;
  return (
    <section className="mt-10">
      <h2>{t("changes.inText")}</h2>
      {!difference && <p className="mt-2">{t("changes.noText")}</p>}
      {isSame && <p className="mt-2">{t("changes.sameText")}</p>}
      {difference && !isSame && (
        <>
          <HowMarked locale={locale} />
          <div className="mt-6 space-y-8" lang={lesson.locale}>
            {difference.changed.map((section, i) => (
              <MarkedDifference key={i} section={section} locale={locale} />
            ))}
          </div>
          {difference.unchanged.length > 0 && (
            <p className="text-muted border-line mt-8 border-t pt-5">
              {t("changes.unchanged")} <span lang={lesson.locale}>{difference.unchanged.join(" · ")}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function TopUp({ page, locale, isNewer }: ChangesPageProps) {
  const { t } = useTranslation();
  return (
    <>
      {isNewer && (
        <Notice tone="warm" live title={t("changes.newer")} className="mb-8">
          {t("changes.newerText")}
        </Notice>
      )}
      {page.doneOn && (
        <p className="mb-8">
          {t("changes.doneOn")} <CivilDate value={page.doneOn} />. {t("changes.stays")}
        </p>
      )}
      {page.lesson.locale !== locale && <Notice className="mb-8">{t("shell.otherLanguage")}</Notice>}
      <InShort page={page} />
      <InText page={page} locale={locale} />
      {/* The answer to a refusal shows what is new, so the page comes as a whole. */}
      <Form method="post" reloadDocument className="no-print mt-10">
        <input type="hidden" name="count" value={page.count} />
        <Button name="intent" value="read">
          {t("changes.read")}
        </Button>
      </Form>
    </>
  );
}

/** The short top-up: what the author says has changed, and the differences in the text. */
export function ChangesPage({ page, locale, isNewer }: ChangesPageProps) {
  const { t } = useTranslation();
  const { module, lesson, doneOn, changes } = page;
  const toLesson = `/learn/${module}/${lesson.slug}`;
  return (
    <article>
      <PageHeading
        parent={{ to: toLesson, label: t("changes.toLesson") }}
        title={t("changes.title")}
        summary={<span lang={lesson.locale}>{lesson.title}</span>}
      />
      <div className="max-w-[68ch]">
        {changes.length > 0 ? (
          <TopUp page={page} locale={locale} isNewer={isNewer} />
        ) : (
          <EmptyState title={t(doneOn ? "changes.nothing" : "changes.notDone")}>
            <p>{t(doneOn ? "changes.nothingText" : "changes.notDoneText")}</p>
            <p className="mt-4">
              <Link to={toLesson}>{t("changes.toLesson")}</Link>
            </p>
          </EmptyState>
        )}
      </div>
    </article>
  );
}
