import { useTranslation } from "#app/i18n/working.ts";
import { type OwnPlan, type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";

const formats = ["pdf", "docx"] as const;

type FormatLinksProps = {
  address: PlanAddress | OwnPlan;
  /** For which readers, where there is a choice; said to whoever does not see what stands beside the links. */
  audience?: { id: string; label: string };
};

/** The document as a PDF and for Word. Plain links: a document is a file, not a page of the application. */
export function FormatLinks({ address, audience }: FormatLinksProps) {
  const { t } = useTranslation();
  return (
    <span className="-mx-2 flex flex-wrap gap-x-2">
      {formats.map((format) => (
        <a
          key={format}
          href={planPath(address, [`document.${format}`], audience && { audience: audience.id })}
          className="inline-flex min-h-11 items-center px-2 font-bold"
          download
        >
          {t(`planning.download.${format}`)}
          {audience && <span className="sr-only">, {audience.label}</span>}
        </a>
      ))}
    </span>
  );
}
