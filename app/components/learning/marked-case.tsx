import { useTranslation } from "#app/i18n/reading.ts";
import type { Marked } from "#app/domain/curriculum/question.ts";
import { CourseHtml } from "./course-html.tsx";

/** The way that was taken, with what came of each decision and why; and a way that ends well, if this one did not. */
export function MarkedCase({ marked, lang }: { marked: Extract<Marked, { shape: "case" }>; lang: string }) {
  const { t } = useTranslation();
  const { taken, endHtml, better } = marked;
  return (
    <div className="mt-4 grid gap-4">
      <ol className="grid gap-4">
        {taken.map(({ html, choiceHtml, consequenceHtml, reasonHtml }) => (
          <li key={html} className="border-edge border-l-4 pl-4">
            <CourseHtml html={html} lang={lang} className="prose text-muted" />
            <p className="my-2">
              <strong>{t("learning.quiz.youChose")}</strong>{" "}
              <CourseHtml as="span" html={choiceHtml} lang={lang} />
            </p>
            <CourseHtml html={consequenceHtml} lang={lang} className="prose" />
            <CourseHtml
              html={reasonHtml}
              lang={lang}
              className="bg-sheet mt-2 rounded-lg px-4 py-3 text-base"
            />
          </li>
        ))}
      </ol>
      {endHtml !== null && (
        <div className="bg-tint rounded-lg px-4 py-3">
          <p className="mb-1 font-bold">{t("learning.quiz.caseEnd")}</p>
          <CourseHtml html={endHtml} lang={lang} className="prose" />
        </div>
      )}
      {better && (
        <div className="border-good bg-good-tint rounded-lg border px-4 py-3">
          <p className="mb-1 font-bold">{t("learning.result.betterWay")}</p>
          <ol className="list-decimal pl-6">
            {better.map((html) => (
              <li key={html}>
                <CourseHtml html={html} lang={lang} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
