import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import type { Locale } from "#app/i18n/locale.ts";
import type { FormFault } from "./form-fault.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { OwnAddress } from "./own-address.tsx";
import { PasswordField } from "./password-field.tsx";
import { useAccountError } from "./use-account-error.ts";

type AcceptInvitationFormProps = {
  person: { name: string; email: string };
  locale: Locale;
  fault: FormFault | undefined;
};

export function AcceptInvitationForm({ person, locale, fault }: AcceptInvitationFormProps) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, { password }] = useForm<{ password: string }>({ lastResult: fault?.result ?? null });
  const label = t("accounts.fields.password");
  const error = sentence(password.errors);
  return (
    <Form method="post" reloadDocument {...getFormProps(form)}>
      <ErrorSummary errors={[{ fieldId: password.id, label, message: error }]} />
      <p className="mb-6">
        <strong className="text-lg">{person.name}</strong>
        <br />
        <span className="text-muted text-base">{t("accounts.welcome.notYou")}</span>
      </p>
      <OwnAddress email={person.email} />
      <PasswordField id={password.id} name={password.name} label={label} error={error} isNew />
      <LanguageChoice selected={locale} />
      <Button className="w-full sm:w-auto">{t("accounts.welcome.accept")}</Button>
    </Form>
  );
}
