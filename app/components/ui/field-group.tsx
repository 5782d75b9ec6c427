import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type FieldGroupProps = {
  /** The anchor of the group in the page. */
  id?: string | undefined;
  legend: ReactNode;
  /** What is asked, where it is longer than a legend may hold; part of the group's name. */
  stem?: ReactNode;
  /** The name of the fields: the parts of the frame are named after it. */
  name: string;
  hint?: ReactNode;
  error?: string | undefined;
};

/** A fieldset around controls that answer one question, with its legend, stem, hint and error. */
export function FieldGroup({
  id,
  legend,
  stem,
  name,
  hint,
  error,
  children,
}: FieldGroupProps & { children: ReactNode }) {
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
      {children}
    </fieldset>
  );
}
