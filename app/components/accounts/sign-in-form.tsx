import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import type { FormFault } from "./form-fault.ts";
import { PasswordField } from "./password-field.tsx";
import { TooManyNotice } from "./too-many-notice.tsx";
import { useAccountError } from "./use-account-error.ts";

type Fields = { email: string; password: string };

export function SignInForm({ next, fault }: { next: string; fault: FormFault | undefined }) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, { email, password }] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const emailLabel = t("accounts.fields.email");
  const passwordLabel = t("accounts.fields.password");
  return (
    <Form method="post" reloadDocument {...getFormProps(form)}>
      <TooManyNotice minutes={fault?.minutes} />
      {form.errors !== undefined && (
        <div id={form.errorId}>
          <Notice tone="bad" live className="mb-8">
            <p>{t("accounts.signIn.wrong")}</p>
          </Notice>
        </div>
      )}
      <ErrorSummary
        errors={[
          { fieldId: email.id, label: emailLabel, message: sentence(email.errors) },
          { fieldId: password.id, label: passwordLabel, message: sentence(password.errors) },
        ]}
      />
      <input type="hidden" name="next" value={next} />
      <TextField
        id={email.id}
        name={email.name}
        defaultValue={email.initialValue}
        label={emailLabel}
        error={sentence(email.errors)}
        type="email"
        autoComplete="username"
        required
      />
      <PasswordField
        id={password.id}
        name={password.name}
        label={passwordLabel}
        error={sentence(password.errors)}
      />
      <Button className="w-full sm:w-auto">{t("accounts.signIn.title")}</Button>
    </Form>
  );
}
