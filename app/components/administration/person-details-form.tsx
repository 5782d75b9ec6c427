import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { PersonFields, usePersonErrors } from "#app/components/accounts/person-fields.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { type PersonRecord, detailsKey } from "#app/domain/accounts/user.ts";
import { StaleNotice } from "./stale-notice.tsx";

type Fields = { name: string; email: string; membershipNumber: string };

export function PersonDetailsForm({ person, fault }: { person: PersonRecord; fault: FormFault | undefined }) {
  const { t } = useTranslation();
  const { name, email, membershipNumber } = person;
  const [form, fields] = useForm<Fields>({
    id: "details",
    lastResult: fault?.result ?? null,
    defaultValue: { name, email, membershipNumber },
  });
  return (
    <Form method="post" action={`/admin/people/${person.id}#section-details`} {...getFormProps(form)}>
      {form.errors !== undefined && (
        <StaleNotice title={t("administration.person.detailsStale")} id={form.errorId}>
          {[name, email, membershipNumber].join(", ")}
        </StaleNotice>
      )}
      <ErrorSummary errors={usePersonErrors(fields)} />
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="shown" value={detailsKey(person)} />
      <PersonFields fields={fields} />
      <Button tone="quiet">{t("administration.person.saveDetails")}</Button>
    </Form>
  );
}
