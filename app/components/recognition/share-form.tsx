import { getFormProps, useForm } from "@conform-to/react";
import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import {
  NOTHING_SHARED,
  type SharedParts,
  certificateNames,
  initialsOf,
  shareableParts,
} from "#app/domain/learning/certificate.ts";

export type ShareFault = { result: SubmissionResult };

type ShareFormProps = { holder: string; shared: SharedParts | null; fault: ShareFault | undefined };

type Fields = { name: string; show: string[] };

const ticked = ({ showModule, showDate }: SharedParts): string[] =>
  shareableParts.filter((part) => (part === "module" ? showModule : showDate));

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return typeof value === "string" ? [value] : [];
}

/** What whoever has the code may see: nothing until its holder ticks it. */
export function ShareForm({ holder, shared, fault }: ShareFormProps) {
  const { t } = useTranslation();
  const parts = shared ?? NOTHING_SHARED;
  const sentence = useFieldError({ nothingShared: t("recognition.certificate.nothingShared") });
  const [form, fields] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const typed = fault?.result.initialValue;
  const error = sentence(fields.name.errors ?? fields.show.errors);
  const label = t("recognition.certificate.nameLegend");
  const labels = {
    hidden: t("recognition.certificate.names.hidden"),
    initials: t("recognition.certificate.names.initials", { initials: initialsOf(holder) }),
    full: t("recognition.certificate.names.full", { name: holder }),
  };
  return (
    <Form method="post" action="#share" {...getFormProps(form)}>
      <ErrorSummary errors={[{ fieldId: "share-name", label, message: error }]} />
      <ChoiceGroup
        id="share-name"
        legend={label}
        name="name"
        kind="radio"
        required
        choices={certificateNames.map((value) => ({ value, label: labels[value] }))}
        selected={listOf(typed ? typed.name : parts.name)}
        error={error}
      />
      <ChoiceGroup
        legend={t("recognition.certificate.showLegend")}
        name="show"
        kind="checkbox"
        choices={shareableParts.map((value) => ({
          value,
          label: t(`recognition.certificate.show.${value}`),
        }))}
        selected={listOf(typed ? typed.show : ticked(parts))}
      />
      <Button name="intent" value="share">
        {t(shared ? "recognition.certificate.saveShare" : "recognition.certificate.startShare")}
      </Button>
    </Form>
  );
}
