import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Choice = { value: string; label: ReactNode };

type ChoiceGroupProps = {
  /** The anchor of the group in the page. */
  id?: string;
  legend: ReactNode;
  /** What is asked, where it is longer than a legend may hold; part of the group's name. */
  stem?: ReactNode;
  name: string;
  kind: "radio" | "checkbox";
  choices: readonly Choice[];
  selected?: readonly string[];
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** Beside one another where there is room, for choices of a word or two. */
  inRow?: boolean;
};

type ChoiceBoxProps = {
  choice: Choice;
  name: string;
  kind: "radio" | "checkbox";
  selected: boolean;
  required: boolean;
};

function ChoiceBox({ choice: { value, label }, name, kind, selected, required }: ChoiceBoxProps) {
  return (
    <label className="border-line bg-sheet has-checked:border-brand has-checked:bg-tint flex cursor-pointer items-start gap-3 rounded-lg border-2 px-4 py-3">
      <input
        type={kind}
        name={name}
        value={value}
        defaultChecked={selected}
        required={required}
        className="accent-brand mt-1 size-5 shrink-0"
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}

/** Radios or checkboxes as large touch targets in a fieldset, working by keyboard and without JavaScript. */
export function ChoiceGroup({
  id,
  legend,
  stem,
  name,
  kind,
  choices,
  selected = [],
  hint,
  error,
  required,
  inRow = false,
}: ChoiceGroupProps) {
  const describedBy = [hint !== undefined && `${name}-hint`, error && `${name}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      id={id}
      className={classNames("mb-6 min-w-0", error !== undefined && "border-bad border-l-4 pl-4")}
      aria-labelledby={stem === undefined ? undefined : `${name}-legend ${name}-stem`}
      aria-describedby={describedBy || undefined}
    >
      <legend id={`${name}-legend`} className="mb-2 font-bold">
        {legend}
      </legend>
      {stem !== undefined && (
        <div id={`${name}-stem`} className="mb-3">
          {stem}
        </div>
      )}
      {hint !== undefined && (
        <p id={`${name}-hint`} className="text-muted mb-2 text-base">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} className="text-bad mb-2 font-bold">
          {error}
        </p>
      )}
      <div className={classNames("grid gap-2", inRow && "sm:grid-cols-2")}>
        {choices.map((choice) => (
          <ChoiceBox
            key={choice.value}
            choice={choice}
            name={name}
            kind={kind}
            selected={selected.includes(choice.value)}
            required={kind === "radio" && required === true}
          />
        ))}
      </div>
    </fieldset>
  );
}
