import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { type FieldProps, SelectField, TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import { MOST_YEARS_AGO, MOST_YEARS_AHEAD, PLACE_MAX } from "#app/domain/training/training-session.ts";

type Fields = { branch: string; module: string; on: string; from: string; to: string; place: string };

type SessionFormProps = {
  fault: { result: SubmissionResult } | undefined;
  defaults: Partial<Fields>;
  /** What a new session may be of; absent where a session is moved, which keeps its branch and module. */
  choices?: { id: string; branches: readonly Branch[]; modules: readonly ModuleName[] };
  /** Of the session that is moved. */
  version?: number;
  button: string;
};

function useSessionError() {
  const { t } = useTranslation();
  return useFieldError({
    time: t("training.faults.time"),
    endsBeforeItBegins: t("training.faults.endsBeforeItBegins"),
    tooFarBack: t("training.faults.tooFarBack", { count: MOST_YEARS_AGO }),
    tooFarAhead: t("training.faults.tooFarAhead", { count: MOST_YEARS_AHEAD }),
    branchOverlap: t("training.faults.branchOverlap"),
    trainerOverlap: t("training.faults.trainerOverlap"),
  });
}

type Control = Pick<FieldProps, "id" | "label" | "error"> & {
  name: string;
  defaultValue: string | undefined;
};

function BranchAndModule({
  choices,
  branch,
  module,
}: {
  choices: NonNullable<SessionFormProps["choices"]>;
  branch: Control;
  module: Control;
}) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField {...branch} required>
        <option value="">{t("training.choose")}</option>
        {choices.branches.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField {...module} required>
        {choices.modules.map(({ slug, position, title }) => (
          <option key={slug} value={slug}>
            {t("learning.moduleTitled", { number: position, title })}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** Plans a session or moves one. */
export function SessionForm({ fault, defaults, choices, version, button }: SessionFormProps) {
  const { t } = useTranslation();
  const sentence = useSessionError();
  const [form, fields] = useForm<Fields>({ lastResult: fault?.result ?? null, defaultValue: defaults });
  const label = (name: keyof Fields) => t(`training.fields.${name}`);
  const names = [...(choices ? (["branch", "module"] as const) : []), "on", "from", "to", "place"] as const;
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
        <Notice tone="warm" live title={t("training.faults.stale")} className="mb-6" />
      )}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {choices && (
        <>
          <input type="hidden" name="id" value={choices.id} />
          <BranchAndModule choices={choices} branch={field("branch")} module={field("module")} />
        </>
      )}
      <TextField {...field("on")} hint={t("training.hints.on")} type="date" required className="max-w-56" />
      <div className="grid max-w-md grid-cols-2 gap-x-4">
        <TextField {...field("from")} type="time" required />
        <TextField {...field("to")} type="time" required />
      </div>
      <TextField
        {...field("place")}
        hint={`${t("training.hints.place")} ${t("shell.noCasework")}`}
        maxLength={PLACE_MAX}
        optional
        autoComplete="off"
      />
      <Button>{button}</Button>
    </Form>
  );
}
