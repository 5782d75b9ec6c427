import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { classNames } from "./class-names.ts";

export type FieldProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** The sentence that says what to do; absent when there is nothing to put right. */
  error?: string | undefined;
  optional?: boolean;
};

type FrameProps = FieldProps & { children: ReactNode };

/** Label, hint and error around one control. The control names them with `describedBy`. */
function FieldFrame({ id, label, hint, error, optional = false, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={classNames("mb-6", error !== undefined && "border-bad border-l-4 pl-4")}>
      <label htmlFor={id} className="block font-bold">
        {label} {optional && <span className="text-muted font-normal">({t("shell.optional")})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-muted text-base">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-bad font-bold">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

export const boxClass = "rounded-lg border-2 border-edge bg-sheet px-3 py-2 text-ink";
const controlClass = `mt-2 block w-full ${boxClass} aria-[invalid=true]:border-bad`;

function described({ id, hint, error }: FieldProps) {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return {
    id,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error !== undefined ? true : undefined,
  };
}

function split<T extends FieldProps>(props: T) {
  const { id, label, hint, error, optional, ...control } = props;
  return { frame: { id, label, hint, error, optional: optional ?? false }, control };
}

export function TextField(props: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "id">) {
  const { frame, control } = split(props);
  return (
    <FieldFrame {...frame}>
      <input
        type="text"
        {...control}
        {...described(frame)}
        className={classNames(controlClass, "min-h-11", control.className)}
      />
    </FieldFrame>
  );
}

export function TextAreaField(props: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id">) {
  const { frame, control } = split(props);
  return (
    <FieldFrame {...frame}>
      <textarea
        rows={5}
        {...control}
        {...described(frame)}
        className={classNames(controlClass, "[field-sizing:content] min-h-28", control.className)}
      />
    </FieldFrame>
  );
}

export function SelectField(props: FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, "id">) {
  const { frame, control } = split(props);
  return (
    <FieldFrame {...frame}>
      <select
        {...control}
        {...described(frame)}
        className={classNames(controlClass, "min-h-11", control.className)}
      />
    </FieldFrame>
  );
}
