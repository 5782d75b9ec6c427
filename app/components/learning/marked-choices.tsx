import { useTranslation } from "#app/i18n/reading.ts";
import { classNames } from "#app/components/ui/class-names.ts";
import type { Marked } from "#app/domain/curriculum/question.ts";
import { CourseHtml } from "./course-html.tsx";

type Choices = Extract<Marked, { shape: "choices" }>;

function Option({ option, lang }: { option: Choices["options"][number]; lang: string }) {
  const { t } = useTranslation();
  const { html, chosen, right, reasonHtml } = option;
  return (
    <li
      className={classNames(
        "rounded-lg border px-4 py-3",
        right ? "border-good bg-good-tint" : chosen ? "border-edge bg-sheet" : "border-line text-muted",
      )}
    >
      {(chosen || right) && (
        <p className="mb-1 flex flex-wrap gap-x-3 text-base font-bold">
          {right && <span className="text-good">{t("learning.result.rightAnswer")}</span>}
          {chosen && <span>{t("learning.result.yourAnswer")}</span>}
        </p>
      )}
      <CourseHtml html={html} lang={lang} />
      {reasonHtml !== null && <CourseHtml html={reasonHtml} lang={lang} className="mt-2 text-base" />}
    </li>
  );
}

/** Every option, with the reasons for what was chosen and for what is right. */
export function MarkedChoices({ marked, lang }: { marked: Choices; lang: string }) {
  return (
    <ul className="mt-4 grid gap-2">
      {marked.options.map((option) => (
        <Option key={option.id} option={option} lang={lang} />
      ))}
    </ul>
  );
}
