import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Choice = { value: string; label: ReactNode };

type ChoiceGroupProps = {
  legend: ReactNode;
  name: string;
  kind: "radio" | "checkbox";
  choices: readonly Choice[];
  selected?: readonly string[];
  hint?: string;
  error?: string | undefined;
  required?: boolean;
};

/** Radios or checkboxes as large touch targets in a fieldset, working by keyboard and without JavaScript. */
export function ChoiceGroup({
  legend,
  name,
  kind,
  choices,
  selected = [],
  hint,
  error,
  required,
}: ChoiceGroupProps) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={classNames("mb-6 min-w-0", error !== undefined && "border-bad border-l-4 pl-4")}
      aria-describedby={describedBy || undefined}
    >
      <legend className="mb-2 font-bold">{legend}</legend>
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
      <div className="grid gap-2">
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className="border-line bg-sheet has-checked:border-brand has-checked:bg-tint flex cursor-pointer items-start gap-3 rounded-lg border-2 px-4 py-3"
          >
            <input
              type={kind}
              name={name}
              value={value}
              defaultChecked={selected.includes(value)}
              required={kind === "radio" && required === true}
              className="accent-brand mt-1 size-5 shrink-0"
            />
            <span className="min-w-0">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
