import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { UnionDetailField, type UnionDetailItem, detailFieldId } from "./union-detail-field.tsx";

/** `conflicts`: the ids of the details that somebody else changed meanwhile. */
export type DetailsFault = { result: SubmissionResult; conflicts: string[] };

type UnionDetailsFormProps = { details: readonly UnionDetailItem[]; fault: DetailsFault | undefined };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was typed for a detail; null where no form came back, empty where its box was. */
function typedInto(fault: DetailsFault | undefined, id: string): string | null {
  if (!fault) return null;
  const values = fault.result.initialValue?.values;
  const typed = isRecord(values) ? values[id] : undefined;
  return typeof typed === "string" ? typed : "";
}

/** Every detail that only the union can say, in one form. */
export function UnionDetailsForm({ details, fault }: UnionDetailsFormProps) {
  const { t } = useTranslation();
  const sentence = useFieldError({
    phone: t("administration.firstSteps.phone"),
    url: t("administration.firstSteps.url"),
  });
  const errorOf = (id: string) => sentence(fault?.result.error?.[`values.${id}`] ?? undefined);
  const conflicts = fault?.conflicts ?? [];
  return (
    <Form method="post" action="/admin/first-steps#details" noValidate>
      <ErrorSummary
        errors={details.map(({ id, label }) => ({ fieldId: detailFieldId(id), label, message: errorOf(id) }))}
      />
      {conflicts.length > 0 && (
        <Notice tone="warm" live className="mb-8">
          <p>{t("administration.firstSteps.conflictHelp")}</p>
        </Notice>
      )}
      {details.map((detail) => (
        <UnionDetailField
          key={detail.id}
          detail={detail}
          typed={typedInto(fault, detail.id)}
          error={errorOf(detail.id)}
          isConflict={conflicts.includes(detail.id)}
        />
      ))}
      <Button className="w-full sm:w-auto">{t("administration.firstSteps.save")}</Button>
    </Form>
  );
}
