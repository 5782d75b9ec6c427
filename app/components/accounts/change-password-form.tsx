import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import type { FormFault } from "./form-fault.ts";
import { PasswordField } from "./password-field.tsx";
import { TooManyNotice } from "./too-many-notice.tsx";
import { useAccountError } from "./use-account-error.ts";

type Fields = { currentPassword: string; password: string };

export function ChangePasswordForm({ email, fault }: { email: string; fault: FormFault | undefined }) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, { currentPassword, password }] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const currentLabel = t("accounts.fields.currentPassword");
  const newLabel = t("accounts.fields.newPassword");
  const currentError = sentence(currentPassword.errors);
  const newError = sentence(password.errors);
  return (
    <Form method="post" action="/account#password" {...getFormProps(form)}>
      <TooManyNotice minutes={fault?.minutes} />
      <ErrorSummary
        errors={[
          { fieldId: currentPassword.id, label: currentLabel, message: currentError },
          { fieldId: password.id, label: newLabel, message: newError },
        ]}
      />
      <input type="hidden" name="intent" value="change-password" />
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        id={currentPassword.id}
        name={currentPassword.name}
        label={currentLabel}
        error={currentError}
      />
      <PasswordField id={password.id} name={password.name} label={newLabel} error={newError} isNew />
      <Button>{t("accounts.account.changePassword")}</Button>
    </Form>
  );
}
