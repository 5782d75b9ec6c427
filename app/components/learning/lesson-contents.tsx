import { useTranslation } from "#app/i18n/reading.ts";

type LessonContentsProps = {
  headings: readonly { id: string; text: string }[];
  lang: string;
  current: string | null;
};

function Headings({ headings, lang, current }: LessonContentsProps) {
  return (
    <ol className="text-base" lang={lang}>
      {headings.map(({ id, text }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? "location" : undefined}
            className="text-ink hover:border-edge aria-[current]:border-accent block border-l-4 border-transparent py-2 pl-3 leading-snug no-underline hover:underline aria-[current]:font-bold"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What is in the lesson: beside the text on a wide screen, folded above it on a phone. */
export function LessonContents(props: LessonContentsProps) {
  const { t } = useTranslation();
  if (props.headings.length === 0) return <div />;
  return (
    <>
      <details className="no-print border-line bg-sheet mb-8 rounded-xl border px-4 lg:hidden">
        <summary className="min-h-11 cursor-pointer py-2.5 font-bold">
          {t("learning.lesson.contents")}
        </summary>
        <nav aria-label={t("learning.lesson.contents")} className="pb-3">
          <Headings {...props} />
        </nav>
      </details>
      <nav
        aria-label={t("learning.lesson.contents")}
        className="no-print sticky top-6 hidden max-h-[calc(100vh-3rem)] self-start overflow-y-auto lg:block"
      >
        <p className="text-muted mb-2 pl-4 text-base font-bold">{t("learning.lesson.contents")}</p>
        <Headings {...props} />
      </nav>
    </>
  );
}
