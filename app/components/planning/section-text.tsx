import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { listItems } from "#app/domain/planning/plan-field.ts";
import { type FieldView, inWords } from "#app/domain/planning/plan-view.ts";
import { AudienceLabel } from "./field-hint.tsx";

function FieldText({ field }: { field: FieldView }) {
  const { type, value } = field;
  const { t } = useTranslation();
  if (value === "") return <p className="text-muted">{t("planning.section.empty")}</p>;
  if (type === "date") return <CivilDate value={value} />;
  if (type !== "list") return <p className="whitespace-pre-wrap">{inWords(field, value)}</p>;
  return (
    <ul className="list-disc pl-5">
      {listItems(value).map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}

/** Fields for somebody who reads and does not write. */
export function SectionText({ fields }: { fields: readonly FieldView[] }) {
  return (
    <dl className="max-w-2xl">
      {fields.map((field) => (
        <div key={field.id} id={field.id} className="border-line border-b py-5 last:border-0">
          <dt className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 font-bold">
            {field.label}
            <span className="text-muted text-base">
              <AudienceLabel audience={field.audience} />
            </span>
          </dt>
          <dd className="wrap-anywhere">
            <FieldText field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
