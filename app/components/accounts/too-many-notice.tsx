import { useTranslation } from "#app/i18n/working.ts";
import { Notice } from "#app/components/ui/notice.tsx";

/** Says when to try again; what was typed is still in the form below. */
export function TooManyNotice({ minutes }: { minutes: number | undefined }) {
  const { t } = useTranslation();
  if (minutes === undefined) return null;
  return (
    <Notice tone="bad" live className="mb-8">
      <p>{t("accounts.tooMany", { count: minutes })}</p>
    </Notice>
  );
}
