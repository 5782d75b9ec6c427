import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import type { FieldView } from "#app/domain/planning/plan-view.ts";

type ConflictSummaryProps = {
  fields: readonly FieldView[];
  /** True when nothing of the form could be saved, because something else in it is wrong. */
  isRefused: boolean;
};

/** Which fields somebody else changed meanwhile, with a link to each; takes the focus when it appears. */
export function ConflictSummary({ fields, isRefused }: ConflictSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const count = fields.length;
  const isOwn = fields.some(({ audience }) => audience === "rep");
  useEffect(() => {
    if (count > 0 && !isRefused) box.current?.focus();
  }, [count, isRefused]);
  if (count === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-accent bg-warm-tint mb-8 rounded-r-lg border-l-4 px-5 py-4"
    >
      <p className="font-bold">
        {t(isOwn ? "planning.conflict.ownTitle" : "planning.conflict.title", { count })}
      </p>
      {!isRefused && <p>{t("planning.conflict.rest")}</p>}
      <ul className="mt-1 list-disc pl-5">
        {fields.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
