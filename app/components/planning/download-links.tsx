import { useTranslation } from "#app/i18n/working.ts";
import type { PlanAddress } from "#app/domain/planning/plan-address.ts";
import { FormatLinks } from "./format-links.tsx";

type Audience = "officers" | "branch" | "public";

export function DownloadLinks({ address, officers }: { address: PlanAddress; officers: boolean }) {
  const { t } = useTranslation();
  const audiences: readonly Audience[] = officers ? ["officers", "branch", "public"] : ["branch", "public"];
  return (
    <section aria-labelledby="download">
      <h2 id="download" className="text-lg">
        {t("planning.download.title")}
      </h2>
      <p className="text-muted mt-1 text-base">{t("planning.download.intro")}</p>
      <ul className="divide-line mt-3 divide-y">
        {audiences.map((audience) => {
          const label = t(`planning.download.${audience}`);
          return (
            <li key={audience} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
              <span>
                {label}
                <span className="text-muted block text-base">{t(`planning.download.${audience}Hint`)}</span>
              </span>
              <FormatLinks address={address} audience={{ id: audience, label }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
