import { Form, useNavigation } from "@remix-run/react";
import type { ReadingTranslate } from "#app/i18n/reading.ts";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import type { LessonPageWithoutText } from "#app/domain/learning/lesson-progress.ts";
import { leftInWords } from "./left-in-words.ts";

function Onward({ page }: { page: LessonPageWithoutText }) {
  const { t } = useTranslation();
  const { module, next } = page;
  if (next)
    return <ButtonLink to={`/learn/${module.slug}/${next.slug}`}>{t("learning.lesson.next")}</ButtonLink>;
  if (module.hasQuiz && module.state === "open") {
    return <ButtonLink to={`/learn/${module.slug}/quiz`}>{t("learning.lesson.toQuiz")}</ButtonLink>;
  }
  return (
    <ButtonLink to={`/learn/${module.slug}`}>
      {t("learning.lesson.toModule", { number: module.position })}
    </ButtonLink>
  );
}

/** What the mark amounts to: the module is complete, or so much of it is left. */
function standing(t: ReadingTranslate, { position, state, left }: LessonPageWithoutText["module"]): string {
  if (state === "complete") return t("learning.lesson.moduleComplete", { number: position });
  const title = leftInWords(t, left);
  return t("learning.moduleTitled", { number: position, title });
}

/** Where the reader says that the lesson is done, or that it is not after all. */
export function LessonFinish({ page }: { page: LessonPageWithoutText }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  const { done, canUndo, module } = page;
  return (
    <Card className="no-print mt-12 max-w-[68ch]">
      <div id="finish" aria-live="polite">
        <h2>{done ? t("learning.lesson.doneTitle") : t("learning.lesson.finish")}</h2>
        <p className="text-muted mt-1">{done ? standing(t, module) : t("learning.lesson.finishText")}</p>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        {done && <Onward page={page} />}
        {(!done || canUndo) && (
          <Form method="post" preventScrollReset>
            <Button
              name="intent"
              value={done ? "undone" : "done"}
              tone={done ? "quiet" : "primary"}
              disabled={busy}
            >
              {done ? t("learning.lesson.undo") : t("learning.lesson.markDone")}
            </Button>
          </Form>
        )}
      </div>
    </Card>
  );
}
