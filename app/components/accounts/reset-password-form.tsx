import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import type { FormFault } from "./form-fault.ts";
import { OwnAddress } from "./own-address.tsx";
import { PasswordField } from "./password-field.tsx";
import { useAccountError } from "./use-account-error.ts";

export function ResetPasswordForm({ email, fault }: { email: string; fault: FormFault | undefined }) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, { password }] = useForm<{ password: string }>({ lastResult: fault?.result ?? null });
  const label = t("accounts.fields.newPassword");
  const error = sentence(password.errors);
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary errors={[{ fieldId: password.id, label, message: error }]} />
      <OwnAddress email={email} />
      <PasswordField id={password.id} name={password.name} label={label} error={error} isNew />
      <Button className="w-full sm:w-auto">{t("accounts.reset.save")}</Button>
    </Form>
  );
}
