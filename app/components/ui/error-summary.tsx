import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";

type ErrorSummaryProps = {
  errors: readonly { fieldId: string; label: string; message: string | undefined }[];
};

/** What is to be put right, at the top of a form, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const found = errors.filter((error) => error.message !== undefined);
  const count = found.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-bad bg-bad-tint mb-8 rounded-r-lg border-l-4 px-5 py-4"
    >
      <p className="font-bold">{t("shell.errorSummary")}</p>
      <ul className="mt-1 list-disc pl-5">
        {found.map(({ fieldId, label, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>
              {label}: {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
