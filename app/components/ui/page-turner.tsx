import { useTranslation } from "react-i18next";
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
    <nav aria-label={t("administration.people.pages")} className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <ButtonLink tone="quiet" to={to(page - 1)} rel="prev">
          {t("administration.people.previous")}
        </ButtonLink>
      )}
      <span>{t("administration.people.page", { page, pages })}</span>
      {page < pages && (
        <ButtonLink tone="quiet" to={to(page + 1)} rel="next">
          {t("administration.people.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
