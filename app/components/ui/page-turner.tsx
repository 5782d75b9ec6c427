import { useTranslation } from "#app/i18n/reading.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";

type PageTurnerProps = {
  page: number;
  pages: number;
  /** The address of a page. */ to: (page: number) => string;
};

/** Previous and next; nothing where there is one page. */
export function PageTurner({ page, pages, to }: PageTurnerProps) {
  const { t } = useTranslation();
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("shell.pages.label")} className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <ButtonLink tone="quiet" to={to(page - 1)} rel="prev">
          {t("shell.pages.previous")}
        </ButtonLink>
      )}
      <span>{t("shell.pages.place", { page, pages })}</span>
      {page < pages && (
        <ButtonLink tone="quiet" to={to(page + 1)} rel="next">
          {t("shell.pages.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
