import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldGroup, type FieldGroupProps } from "./field-group.tsx";

export type Choice = { value: string; label: ReactNode };

type ChoiceListProps = {
  name: string;
  kind: "radio" | "checkbox";
  choices: readonly Choice[];
  selected?: readonly string[];
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

/** Radios or checkboxes as large touch targets, without a frame around them. */
export function ChoiceList({
  name,
  kind,
  choices,
  selected = [],
  required = false,
  inRow = false,
}: ChoiceListProps) {
  return (
    <div className={classNames("grid gap-2", inRow && "sm:grid-cols-2")}>
      {choices.map((choice) => (
        <ChoiceBox
          key={choice.value}
          choice={choice}
          name={name}
          kind={kind}
          selected={selected.includes(choice.value)}
          required={kind === "radio" && required}
        />
      ))}
    </div>
  );
}

/** Radios or checkboxes in a fieldset, working by keyboard and without JavaScript. */
export function ChoiceGroup({
  kind,
  choices,
  selected = [],
  required = false,
  inRow = false,
  ...frame
}: FieldGroupProps & ChoiceListProps) {
  return (
    <FieldGroup {...frame}>
      <ChoiceList {...{ name: frame.name, kind, choices, selected, required, inRow }} />
    </FieldGroup>
  );
}
