import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import {
  type Companion,
  MOST_YEARS_SINCE,
  MOST_YEARS_VALID,
  OFFICE_MAX,
} from "#app/domain/branches/companion-certification.ts";
import { CompanionBadge } from "./companion-badge.tsx";

export type CertifyFault = { result: SubmissionResult };

type CertifyFormProps = {
  people: readonly Companion[];
  issuer: string;
  office: string;
  today: string;
  fault: CertifyFault | undefined;
};

type Fields = { office: string; issuedOn: string; expiresOn: string };

function useCertifyError() {
  const { t } = useTranslation();
  return useFieldError({
    notYet: t("recognition.certify.faults.notYet"),
    issuedTooFarBack: t("training.faults.tooFarBack", { count: MOST_YEARS_SINCE }),
    endsBeforeItBegins: t("recognition.certify.faults.endsBeforeItBegins"),
    overAlready: t("recognition.certify.faults.overAlready"),
    validTooLong: t("recognition.certify.faults.validTooLong", { count: MOST_YEARS_VALID }),
    beforeCompletion: t("recognition.certify.faults.beforeCompletion"),
  });
}

function Chosen({ people }: { people: readonly Companion[] }) {
  const { t } = useTranslation();
  return (
    <ul className="border-line bg-sheet mb-8 rounded-xl border">
      {people.map(({ id, name, branch, state, standing, completedOn }) => (
        <li key={id} className="border-line border-b px-5 py-3 last:border-0">
          <input type="hidden" name="people" value={standing === null ? id : `${id}:${standing}`} />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-bold wrap-anywhere">{name}</span>
            <CompanionBadge state={state} />
          </p>
          <p className="text-muted text-base wrap-anywhere">
            {branch !== null && `${branch} · `}
            {t("recognition.companion.since")} <CivilDate value={completedOn} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who is certified, by whom and for how long. Whoever is certified already is renewed. */
export function CertifyForm({ people, issuer, office, today, fault }: CertifyFormProps) {
  const { t } = useTranslation();
  const sentence = useCertifyError();
  const [form, fields] = useForm<Fields>({
    lastResult: fault?.result ?? null,
    defaultValue: { office, issuedOn: today, expiresOn: "" },
  });
  const names = ["office", "issuedOn", "expiresOn"] as const;
  const label = (name: keyof Fields) => t(`recognition.certify.fields.${name}`);
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
      {form.errors !== undefined && (
        <Notice tone="warm" live title={t("recognition.certify.faults.stale")} className="mb-6" />
      )}
      <Chosen people={people} />
      <p className="mb-6">
        <span className="block font-bold">{t("recognition.certify.issuer")}</span>
        {issuer}
        <span className="text-muted block text-base">{t("recognition.certify.issuerHint")}</span>
      </p>
      <TextField
        {...field("office")}
        hint={t("recognition.certify.hints.office")}
        maxLength={OFFICE_MAX}
        required
        autoComplete="organization-title"
      />
      <TextField {...field("issuedOn")} type="date" max={today} required className="max-w-56" />
      <TextField
        {...field("expiresOn")}
        hint={t("recognition.certify.hints.expiresOn")}
        type="date"
        required
        className="max-w-56"
      />
      <p className="flex flex-wrap gap-3">
        <Button>{t("recognition.certify.button", { count: people.length })}</Button>
        <ButtonLink to="/certifications" tone="quiet">
          {t("shell.cancel")}
        </ButtonLink>
      </p>
    </Form>
  );
}
