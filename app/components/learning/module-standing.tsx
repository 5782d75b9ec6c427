import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { placePath } from "#app/domain/learning/lesson-progress.ts";
import type { ModulePage } from "#app/domain/learning/programme.ts";
import { ModuleState } from "./module-state.tsx";
import { QuizLink } from "./module-quiz.tsx";

/** Where the learner stands in the module, and the one thing to do next in it. */
export function ModuleStanding({ page }: { page: ModulePage }) {
  const { t } = useTranslation();
  const { progress, first, canComplete } = page;
  const [before] = first;
  return (
    <Card className="mb-10">
      {progress.state === "complete" && <h2 className="mb-2">{t("learning.modulePage.completedTitle")}</h2>}
      {canComplete ? (
        <h2>{t("learning.modulePage.completeTitle")}</h2>
      ) : (
        <ModuleState progress={progress} first={first} />
      )}
      {progress.state === "complete" && (
        <>
          <p className="text-muted mt-3">{t("learning.modulePage.completedText")}</p>
          <p className="mt-4">
            <ButtonLink to={`/learn/${page.slug}/certificate`} tone="quiet">
              {t("learning.modulePage.certificate")}
            </ButtonLink>
          </p>
        </>
      )}
      {before && (
        <p className="mt-4">
          <ButtonLink to={`/learn/${before.slug}`}>
            {t("learning.locked.open", { first: before.position })}
          </ButtonLink>
        </p>
      )}
      {canComplete && (
        <Form method="post" className="mt-2">
          <p className="text-muted mb-4">{t("learning.modulePage.completeText")}</p>
          <Button name="intent" value="complete">
            {t("learning.modulePage.completeNow")}
          </Button>
        </Form>
      )}
      <GoOn page={page} />
    </Card>
  );
}

/** The next thing to do in this module, where there is one that can be done here. */
function GoOn({ page }: { page: ModulePage }) {
  const { t } = useTranslation();
  const { progress, lessons, slug, quiz } = page;
  if (progress.state !== "open") return null;
  const begun = lessons.find((lesson) => lesson.begun);
  const next = begun ?? lessons.find(({ done }) => !done);
  if (next && progress.left.lessons > 0) {
    const to = begun ? placePath(slug, begun.slug) : `/learn/${slug}/${next.slug}`;
    const any = lessons.some(({ done }) => done);
    const label = begun ? "continueLesson" : any ? "nextLesson" : "startLesson";
    return (
      <p className="mt-5">
        <ButtonLink to={to} reloadDocument={begun !== undefined}>
          {t(`learning.modulePage.${label}`)}
        </ButtonLink>
      </p>
    );
  }
  return quiz && progress.left.quiz ? (
    <p className="mt-5">
      <QuizLink module={slug} quiz={quiz} tone="primary" />
    </p>
  ) : null;
}
