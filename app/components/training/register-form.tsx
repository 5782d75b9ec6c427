import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { SelectField, TextAreaField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { type RegisterLine, REGISTER_MAX } from "#app/domain/training/register.ts";
import type { RegisterPerson } from "#app/domain/training/training-view.ts";

/** What came back of a register that is not kept: who is ticked, what was pasted and how it was read, what is wrong. */
export type RegisterState = {
  attended: string[];
  pasted: string;
  lines: RegisterLine[];
  fault: "nobodyCame" | "stale" | "tooLong" | null;
};

type RegisterFormProps = {
  version: number;
  people: readonly RegisterPerson[];
  state: RegisterState | undefined;
};

function useNames(people: readonly RegisterPerson[]): (id: string) => string {
  const names = new Map(
    people.map(({ id, name, number }) => [id, number === null ? name : `${name} (${number})`]),
  );
  return (id) => names.get(id) ?? "";
}

/** How the pasted list was read: so many found, these left to a person, these of nobody in the branch. */
function Reading({ lines, nameOf }: { lines: readonly RegisterLine[]; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const unknown = lines.flatMap((line) => (line.kind === "unknown" ? [line.line] : []));
  const ambiguous = lines.flatMap((line) => (line.kind === "ambiguous" ? [line] : []));
  return (
    <div className="mb-8">
      <Notice tone={unknown.length + ambiguous.length > 0 ? "warm" : "good"} live className="mb-6">
        <p className="font-bold">
          {t("training.register.found", { count: lines.length - unknown.length - ambiguous.length })}
        </p>
        <p>{t("training.register.notKeptYet")}</p>
        {unknown.length > 0 && (
          <>
            <p className="mt-3">{t("training.register.unknown", { count: unknown.length })}</p>
            <ul className="list-disc pl-5 wrap-anywhere">
              {unknown.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      {ambiguous.map(({ line, candidateIds }, i) => (
        <SelectField
          key={i}
          id={`ambiguous-${String(i)}`}
          name="attended"
          label={t("training.register.whoIs", { line })}
          hint={t("training.register.whoIsHint")}
          defaultValue=""
        >
          <option value="">{t("training.register.nobody")}</option>
          {candidateIds.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}

/** Who came: ticked by hand, or from a pasted list that is read first and kept afterwards. */
export function RegisterForm({ version, people, state }: RegisterFormProps) {
  const { t } = useTranslation();
  const nameOf = useNames(people);
  if (people.length === 0) {
    return (
      <EmptyState title={t("training.register.noPeople")}>{t("training.register.noPeopleHelp")}</EmptyState>
    );
  }
  const ticked = state?.attended ?? people.filter(({ attended }) => attended).map(({ id }) => id);
  return (
    <Form method="post" className="max-w-2xl" key={`${String(version)} ${ticked.join(" ")}`}>
      <input type="hidden" name="version" value={version} />
      {state?.fault === "stale" && (
        <Notice tone="warm" live title={t("training.faults.stale")} className="mb-6" />
      )}
      {state && state.lines.length > 0 && <Reading lines={state.lines} nameOf={nameOf} />}
      <ChoiceGroup
        id="attended"
        legend={t("training.register.who")}
        name="attended"
        kind="checkbox"
        choices={people.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        selected={ticked}
        error={state?.fault === "nobodyCame" ? t("training.faults.nobodyCame") : undefined}
      />
      <Button name="intent" value="keep">
        {t("training.register.keep")}
      </Button>
      <details className="mt-8" open={state !== undefined && state.pasted !== ""}>
        <summary className="text-brand min-h-11 cursor-pointer py-2 font-bold">
          {t("training.register.pasteTitle")}
        </summary>
        <TextAreaField
          id="pasted"
          name="pasted"
          label={t("training.register.paste")}
          hint={t("training.register.pasteHint")}
          error={state?.fault === "tooLong" ? t("errors.field.tooLong", { max: REGISTER_MAX }) : undefined}
          defaultValue={state?.pasted}
          maxLength={REGISTER_MAX}
          rows={8}
        />
        <Button name="intent" value="match" tone="quiet">
          {t("training.register.match")}
        </Button>
      </details>
    </Form>
  );
}
