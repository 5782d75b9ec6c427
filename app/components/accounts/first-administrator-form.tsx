import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import type { FormFault } from "./form-fault.ts";
import { PasswordField } from "./password-field.tsx";
import { PersonFields, usePersonErrors } from "./person-fields.tsx";
import { useAccountError } from "./use-account-error.ts";

type Fields = { name: string; email: string; membershipNumber: string; password: string };

export function FirstAdministratorForm({ fault }: { fault: FormFault | undefined }) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, fields] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const { password } = fields;
  const passwordError = sentence(password.errors);
  const label = t("accounts.fields.password");
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary
        errors={[...usePersonErrors(fields), { fieldId: password.id, label, message: passwordError }]}
      />
      <PersonFields fields={fields} numberHint={t("administration.invite.numberHint")} isOwn />
      <PasswordField id={password.id} name={password.name} label={label} error={passwordError} isNew />
      <Button className="w-full sm:w-auto">{t("accounts.welcome.becomeFirst")}</Button>
    </Form>
  );
}
