import { useTranslation } from "#app/i18n/reading.ts";
import { boxClass } from "#app/components/ui/field.tsx";
import { classNames } from "#app/components/ui/class-names.ts";

type WordSelectProps = {
  id: string;
  name: string;
  /** What is chosen for: the first half of every value. */
  row: string;
  choices: readonly { id: string; text: string }[];
  lang: string;
  given: readonly string[];
  /** Names the list where no label stands beside it. */
  label?: string;
  className?: string;
};

/** A list that opens, with one of its words to be chosen for a row or a gap. */
export function WordSelect({ id, name, row, choices, lang, given, label, className }: WordSelectProps) {
  const { t } = useTranslation();
  return (
    <select
      id={id}
      name={name}
      aria-label={label}
      defaultValue={given.find((value) => value.startsWith(`${row}=`)) ?? ""}
      className={classNames(boxClass, "min-h-11 max-w-full", className)}
    >
      <option value="">{t("learning.quiz.choose")}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={`${row}=${choice.id}`} lang={lang}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
