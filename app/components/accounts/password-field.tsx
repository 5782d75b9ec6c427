import { useState } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { buttonClass } from "#app/components/ui/button.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import { TextField } from "#app/components/ui/field.tsx";
import { useHydrated } from "#app/components/ui/use-hydrated.ts";
import { PASSWORD_MIN } from "#app/domain/accounts/password.ts";

type PasswordFieldProps = {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  /** True where a password is chosen, and not where it is proved. */
  isNew?: boolean;
};

/** A password that can be looked at while it is typed. Without JavaScript the button keeps its room and stays away. */
export function PasswordField({ id, name, label, error, isNew = false }: PasswordFieldProps) {
  const { t } = useTranslation();
  const canShow = useHydrated();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="mb-4">
      <TextField
        id={id}
        name={name}
        label={label}
        error={error}
        hint={isNew ? t("accounts.fields.passwordHint", { min: PASSWORD_MIN }) : undefined}
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <button
        type="button"
        aria-controls={id}
        onClick={() => setIsShown(!isShown)}
        className={classNames(buttonClass("plain", "-mt-5 -ml-4 text-base"), !canShow && "invisible")}
      >
        {t(isShown ? "accounts.fields.hidePassword" : "accounts.fields.showPassword")}
      </button>
    </div>
  );
}
