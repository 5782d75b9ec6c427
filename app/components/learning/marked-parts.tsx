import { useTranslation } from "#app/i18n/reading.ts";
import { classNames } from "#app/components/ui/class-names.ts";
import type { Marked } from "#app/domain/curriculum/question.ts";
import { CourseHtml } from "./course-html.tsx";

type Parts = Extract<Marked, { shape: "parts" | "gaps" }>;
type PartProps = { part: Parts["parts"][number]; lang: string; title: string | null };

function Part({ part, lang, title }: PartProps) {
  const { t } = useTranslation();
  const { html, given, right, correct, reasonHtml } = part;
  return (
    <li
      className={classNames(
        "rounded-lg border px-4 py-3",
        correct ? "border-good bg-good-tint" : "border-edge bg-sheet",
      )}
    >
      {title !== null && <p className="font-bold">{title}</p>}
      {html !== null && <CourseHtml html={html} lang={lang} />}
      <dl className="mt-1 grid gap-x-3 sm:grid-cols-[auto_1fr]">
        <dt className="text-base font-bold">{t("learning.result.yourAnswer")}</dt>
        <dd className="mb-1 break-words">
          {given === null ? t("learning.result.leftOpen") : <span lang={lang}>{given}</span>}
          {" · "}
          {correct ? t("learning.result.right") : t("learning.result.wrong")}
        </dd>
        {!correct && (
          <>
            <dt className="text-good text-base font-bold">{t("learning.result.rightAnswer")}</dt>
            <dd lang={lang}>{right}</dd>
          </>
        )}
      </dl>
      <CourseHtml html={reasonHtml} lang={lang} className="mt-2 text-base" />
    </li>
  );
}

/** Every line or gap of a question: what was given, what is right, and why. */
export function MarkedParts({ marked, lang }: { marked: Parts; lang: string }) {
  const { t } = useTranslation();
  const isGapped = marked.shape === "gaps";
  const order = isGapped ? marked.segments.flatMap((segment) => ("gap" in segment ? [segment.gap] : [])) : [];
  return (
    <>
      {isGapped && (
        <p lang={lang} className="mt-4">
          {marked.segments.map((segment) => {
            if ("text" in segment) return segment.text;
            return <strong key={segment.gap}>{marked.parts[order.indexOf(segment.gap)]?.right}</strong>;
          })}
        </p>
      )}
      <ul className="mt-4 grid gap-2">
        {marked.parts.map((part, i) => (
          <Part
            key={part.html ?? i}
            part={part}
            lang={lang}
            title={isGapped ? t("learning.quiz.gap", { number: i + 1 }) : null}
          />
        ))}
      </ul>
    </>
  );
}
