import { ChoiceList } from "#app/components/ui/choice-group.tsx";
import { CourseHtml } from "./course-html.tsx";
import type { QuestionProps } from "./question-props.ts";

/** One option or several out of a few. */
export function QuestionChoices({ asked, name, lang, given }: QuestionProps<"choices">) {
  return (
    <ChoiceList
      name={name}
      kind={asked.one ? "radio" : "checkbox"}
      choices={asked.options.map(({ id, html }) => ({
        value: id,
        label: <CourseHtml as="span" html={html} lang={lang} />,
      }))}
      selected={given}
    />
  );
}
