import { useTranslation } from "react-i18next";
import { type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";

type Audience = "officers" | "branch" | "public";

/** Plain links: a document is a file, not a page of the application. */
export function DownloadLinks({ address, officers }: { address: PlanAddress; officers: boolean }) {
  const { t } = useTranslation();
  const audiences: readonly Audience[] = officers ? ["officers", "branch", "public"] : ["branch", "public"];
  return (
    <section aria-labelledby="download">
      <h2 id="download" className="text-lg">
        {t("planning.download.title")}
      </h2>
      <p className="text-muted mt-1 text-base">{t("planning.download.intro")}</p>
      <ul className="mt-3">
        {audiences.map((audience) => (
          <li key={audience} className="py-1.5">
            <a href={planPath(address, ["document.pdf"], { audience })} className="font-bold" download>
              {t(`planning.download.${audience}`)}
            </a>
            <span className="text-muted block text-base">{t(`planning.download.${audience}Hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
