import { useTranslation } from "#app/i18n/working.ts";
import { useFieldError } from "#app/components/ui/use-field-error.ts";

/** `useFieldError` with the sentences for names, numbers, addresses and passwords of people. */
export function useAccountError() {
  const { t } = useTranslation();
  return useFieldError({
    name: t("accounts.faults.name"),
    membershipNumber: t("accounts.faults.membershipNumber"),
    passwordHasEmail: t("accounts.faults.passwordHasEmail"),
    passwordBreached: t("accounts.faults.passwordBreached"),
    passwordIsNumber: t("accounts.faults.passwordIsNumber"),
    currentPassword: t("accounts.faults.currentPassword"),
    emailTaken: t("accounts.faults.emailTaken"),
    numberTaken: t("accounts.faults.numberTaken"),
  });
}
