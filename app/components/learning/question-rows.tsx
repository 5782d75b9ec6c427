import { CourseHtml } from "./course-html.tsx";
import type { QuestionProps } from "./question-props.ts";
import { WordSelect } from "./word-select.tsx";

/** Lines with a list beside each: what belongs to it, where it belongs, or which place it takes. */
export function QuestionRows({ asked, name, lang, given }: QuestionProps<"rows">) {
  return (
    <div className="border-line border-b">
      {asked.rows.map((row) => (
        <div
          key={row.id}
          className="border-line grid grid-cols-1 gap-2 border-t py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-6"
        >
          <label htmlFor={`${name}-${row.id}`}>
            <CourseHtml as="span" html={row.html} lang={lang} />
          </label>
          <WordSelect
            id={`${name}-${row.id}`}
            name={name}
            row={row.id}
            choices={asked.choices}
            lang={lang}
            given={given}
            className="w-full sm:w-auto sm:max-w-72"
          />
        </div>
      ))}
    </div>
  );
}
