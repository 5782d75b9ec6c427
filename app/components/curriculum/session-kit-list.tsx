import { useTranslation } from "#app/i18n/working.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { type Sheets, SheetList } from "./sheet-list.tsx";

/** What a trainer needs to run the taught session of each module. */
export function SessionKitList({ kits }: { kits: Sheets }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("sheets.kits.title")} summary={t("sheets.kits.summary")} />
      {kits.length === 0 ? (
        <EmptyState title={t("sheets.kits.none")} />
      ) : (
        <SheetList sheets={kits} under="/session-kits" />
      )}
    </>
  );
}
