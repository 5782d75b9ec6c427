import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { ModuleList } from "#app/components/learning/module-list.tsx";
import type { StepButton } from "#app/components/learning/next-step-button.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { type HomeView, homeButtons } from "./home-buttons.ts";

function AlsoYours({ buttons }: { buttons: readonly StepButton[] }) {
  const { t } = useTranslation();
  if (buttons.length === 0) return null;
  return (
    <section className="mb-12">
      <h2 className="mb-3">{t("learning.home.alsoYours")}</h2>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {buttons.map(({ to, label, why, reloads }) => (
          <li key={to}>
            <Link to={to} reloadDocument={reloads} className="inline-flex min-h-11 items-center font-bold">
              {label}
            </Link>
            <p className="text-muted text-base">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Quiet lines: a review is worth two minutes, and what changed in a lesson is soon read. Neither is the one thing to do next. */
function QuietLines({ programme, dueReviews: due }: Pick<HomePageProps, "programme" | "dueReviews">) {
  const { t } = useTranslation();
  const changed = programme?.modules.filter(({ changedLessons }) => changedLessons > 0) ?? [];
  const lines = [
    ...(due > 0 ? [{ to: "/review", words: t("learning.home.dueReviews", { count: due }) }] : []),
    ...changed.map(({ slug, position: number, changedLessons: count }) => ({
      to: `/learn/${slug}`,
      words: t("learning.moduleTitled", { number, title: t("learning.changed.lessons", { count }) }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="-mt-6 mb-12">
      {lines.map(({ to, words }) => (
        <li key={to}>
          <Link to={to} className="inline-flex min-h-11 items-center">
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type HomePageProps = HomeView & {
  /** Review questions that are due today; 0 where they are off. */ dueReviews: number;
};

export function HomePage(props: HomePageProps) {
  const { t } = useTranslation();
  const { programme, dueReviews } = props;
  const { first, others } = homeButtons(t, props);
  return (
    <>
      <section className="bg-tint mb-12 rounded-2xl px-5 py-7 sm:px-10 sm:py-10">
        <h1>{t("learning.home.title")}</h1>
        {first.about !== undefined && <p className="mt-4 text-lg font-bold">{first.about}</p>}
        <p className="mt-2 mb-6 max-w-prose text-lg">{first.why}</p>
        <ButtonLink to={first.to} reloadDocument={first.reloads} className="px-6 py-3 text-lg">
          {first.label}
        </ButtonLink>
      </section>
      <QuietLines programme={programme} dueReviews={dueReviews} />
      <AlsoYours buttons={others} />
      {programme ? (
        <section>
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2>{t("learning.home.programme")}</h2>
            <Link to="/learn" className="inline-flex min-h-11 items-center">
              {t("learning.home.seeProgramme")}
            </Link>
          </div>
          <ModuleList modules={programme.modules} />
        </section>
      ) : (
        <Notice>{t("learning.home.noProgramme")}</Notice>
      )}
    </>
  );
}
