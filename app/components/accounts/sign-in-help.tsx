import { useTranslation } from "#app/i18n/working.ts";

export function SignInHelp() {
  const { t } = useTranslation();
  return (
    <div className="border-line mt-10 border-t pt-6 text-base">
      <h2 className="text-lg">{t("accounts.signIn.lost")}</h2>
      <p className="text-muted mt-1">{t("accounts.signIn.lostHelp")}</p>
      <h2 className="mt-6 text-lg">{t("accounts.signIn.noAccount")}</h2>
      <p className="text-muted mt-1">{t("accounts.signIn.noAccountHelp")}</p>
    </div>
  );
}
