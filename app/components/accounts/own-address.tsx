import { useTranslation } from "#app/i18n/working.ts";
import { TextField } from "#app/components/ui/field.tsx";

/** The address as a field that cannot be changed: a password manager keeps it beside the new password. */
export function OwnAddress({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <TextField
      id="own-address"
      label={t("accounts.fields.email")}
      value={email}
      type="email"
      autoComplete="username"
      readOnly
      className="bg-tint"
    />
  );
}
