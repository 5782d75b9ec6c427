import type { KeyboardEvent } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { classNames } from "#app/components/ui/class-names.ts";
import { boxClass } from "#app/components/ui/field.tsx";
import type { QuestionProps } from "./question-props.ts";

/** Answers are saved as they are typed: there is nothing for the Enter key to send. */
function keepInPlace(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === "Enter") event.preventDefault();
}

/** A box for a number with its unit behind it, or for a word or a few. */
export function QuestionTyped({ asked, name, lang, given }: QuestionProps<"typed">) {
  const { t } = useTranslation();
  const { figures, unit, max } = asked;
  return (
    <div>
      <label htmlFor={`${name}-box`} className="block font-bold">
        {t("learning.result.yourAnswer")}
      </label>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <input
          id={`${name}-box`}
          type="text"
          name={name}
          lang={lang}
          inputMode={figures ? "decimal" : "text"}
          maxLength={max}
          defaultValue={given[0] ?? ""}
          autoComplete="off"
          aria-describedby={unit === null ? undefined : `${name}-unit`}
          onKeyDown={keepInPlace}
          className={classNames(boxClass, "min-h-11", figures ? "w-32" : "w-full")}
        />
        {unit !== null && (
          <span id={`${name}-unit`} lang={lang}>
            {unit}
          </span>
        )}
      </div>
    </div>
  );
}
