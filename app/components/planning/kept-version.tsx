import { useTranslation } from "#app/i18n/working.ts";
import { Notice } from "#app/components/ui/notice.tsx";

export type KeptPart = { label: string; value: string };

/** Somebody else saved meanwhile: what is kept now stands here, what was typed stays in the form. */
export function KeptVersion({ parts }: { parts: readonly KeptPart[] }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warm" live title={t("planning.conflict.whole")} className="mb-8">
      <p>{t("planning.conflict.wholeMore")}</p>
      <dl className="mt-4 grid gap-3">
        {parts.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-base font-bold">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-wrap">
              {value === "" ? t("planning.section.empty") : value}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
