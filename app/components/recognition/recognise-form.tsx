import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { SelectField, TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { REASON_MAX, type RecognitionPage } from "#app/domain/training/recognition.ts";
import { MOST_YEARS_AGO } from "#app/domain/training/training-session.ts";

type Fields = { person: string; module: string; on: string; reason: string };

export type RecogniseFault = { result: SubmissionResult };

type RecogniseFormProps = Pick<RecognitionPage, "people" | "modules"> & {
  fault: RecogniseFault | undefined;
};

function useRecogniseError() {
  const { t } = useTranslation();
  return useFieldError({
    notYet: t("recognition.recognise.faults.notYet"),
    tooFarBack: t("training.faults.tooFarBack", { count: MOST_YEARS_AGO }),
    completed: t("recognition.recognise.faults.completed"),
    recognised: t("recognition.recognise.faults.recognised"),
  });
}

/** Who learnt which module elsewhere, from when it counts, and why. */
export function RecogniseForm({ people, modules, fault }: RecogniseFormProps) {
  const { t } = useTranslation();
  const sentence = useRecogniseError();
  const [form, fields] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const names = ["person", "module", "on", "reason"] as const;
  const label = (name: keyof Fields) => t(`recognition.recognise.fields.${name}`);
  const field = (name: keyof Fields) => ({
    id: fields[name].id,
    name: fields[name].name,
    label: label(name),
    defaultValue: fields[name].initialValue,
    error: sentence(fields[name].errors),
  });
  return (
    <Form method="post" className="max-w-2xl" {...getFormProps(form)}>
      <ErrorSummary
        errors={names.map((name) => ({
          fieldId: fields[name].id,
          label: label(name),
          message: sentence(fields[name].errors),
        }))}
      />
      <SelectField {...field("person")} required>
        <option value="">{t("training.choose")}</option>
        {people.map(({ id, name, number }) => (
          <option key={id} value={id}>
            {number === null ? name : `${name} (${number})`}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("module")} required>
        <option value="">{t("training.choose")}</option>
        {modules.map(({ slug, position, title }) => (
          <option key={slug} value={slug}>
            {t("learning.moduleTitled", { number: position, title })}
          </option>
        ))}
      </SelectField>
      <TextField
        {...field("on")}
        hint={t("recognition.recognise.hints.on")}
        type="date"
        required
        className="max-w-56"
      />
      <TextAreaField
        {...field("reason")}
        hint={`${t("recognition.recognise.hints.reason")} ${t("shell.noCasework")}`}
        maxLength={REASON_MAX}
        required
      />
      <p className="mb-4 max-w-prose">{t("recognition.recognise.frozen")}</p>
      <Button>{t("recognition.recognise.button")}</Button>
    </Form>
  );
}
