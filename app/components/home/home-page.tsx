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

/** One quiet line: a review is worth two minutes, and never the one thing to do next. */
function DueReviews({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <p className="-mt-6 mb-12">
      <Link to="/review" className="inline-flex min-h-11 items-center">
        {t("learning.home.dueReviews", { count })}
      </Link>
    </p>
  );
}

/** One quiet line for each module: what is done stays done, and reading what changed is never the one thing to do next. */
function ChangedLessons({ programme }: Pick<HomeView, "programme">) {
  const { t } = useTranslation();
  const changed = programme?.modules.filter(({ changedLessons }) => changedLessons > 0) ?? [];
  if (changed.length === 0) return null;
  return (
    <ul className="-mt-6 mb-12">
      {changed.map(({ slug, position: number, changedLessons: count }) => (
        <li key={slug}>
          <Link to={`/learn/${slug}`} className="inline-flex min-h-11 items-center">
            {t("learning.moduleTitled", { number, title: t("learning.changed.lessons", { count }) })}
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
      <DueReviews count={dueReviews} />
      <ChangedLessons programme={programme} />
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
