import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextAreaField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { type Certification, WITHDRAWAL_REASON_MAX } from "#app/domain/branches/companion-certification.ts";
import { CertificationDetails } from "./companion-record-page.tsx";

type WithdrawFormProps = {
  certification: Certification;
  back: string;
  fault: { result: SubmissionResult } | undefined;
};

/** Asks once more, on a page of its own, and for the reason. */
export function WithdrawForm({ certification, back, fault }: WithdrawFormProps) {
  const { t } = useTranslation();
  const sentence = useFieldError();
  const [form, { reason }] = useForm<{ reason: string }>({ lastResult: fault?.result ?? null });
  const label = t("recognition.withdraw.reason");
  const error = sentence(reason.errors);
  return (
    <Card className="max-w-2xl">
      <CertificationDetails certification={certification} />
      <p className="mt-5 mb-6">{t("recognition.withdraw.warning")}</p>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary errors={[{ fieldId: reason.id, label, message: error }]} />
        <TextAreaField
          id={reason.id}
          name={reason.name}
          label={label}
          hint={`${t("recognition.withdraw.reasonHint")} ${t("shell.noCasework")}`}
          defaultValue={reason.initialValue}
          error={error}
          maxLength={WITHDRAWAL_REASON_MAX}
          required
        />
        <p className="flex flex-wrap gap-3">
          <Button tone="danger">{t("recognition.withdraw.button")}</Button>
          <ButtonLink to={back} tone="quiet">
            {t("recognition.withdraw.keep")}
          </ButtonLink>
        </p>
      </Form>
    </Card>
  );
}
