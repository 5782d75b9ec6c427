import { useTranslation } from "#app/i18n/working.ts";
import { TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { UNION_DETAIL_MAX, type UnionDetailKind } from "#app/domain/branches/union-detail.ts";

/** One detail, its words already in the reader's language. */
export type UnionDetailItem = {
  id: string;
  kind: UnionDetailKind;
  label: string;
  hint: string;
  /** What an administrator has given; empty when nothing. */
  value: string;
  /** What the course files say, where they say something. */
  fromFiles: string | null;
};

type UnionDetailFieldProps = {
  detail: UnionDetailItem;
  /** What was typed into a form that came back; null on a first look. */
  typed: string | null;
  error: string | undefined;
  isConflict: boolean;
};

const inputType = { phone: "tel", email: "email", url: "url", text: "text" } as const;

export const detailFieldId = (id: string) => `detail-${id}`;

/** The box of one detail, with what it held when the form was shown sent along beside it. */
export function UnionDetailField({ detail, typed, error, isConflict }: UnionDetailFieldProps) {
  const { t } = useTranslation();
  const { id, kind, label, value, fromFiles } = detail;
  const hints = [detail.hint];
  if (fromFiles !== null) hints.push(t("administration.firstSteps.fromFiles", { value: fromFiles }));
  if (kind === "text" || kind === "longtext") hints.push(t("shell.noCasework"));
  const control = {
    id: detailFieldId(id),
    name: `values.${id}`,
    label,
    hint: hints.join(" "),
    error,
    defaultValue: typed ?? value,
    maxLength: UNION_DETAIL_MAX[kind],
    autoComplete: "off",
  };
  return (
    <>
      {isConflict && (
        <Notice tone="warm" className="mb-3">
          {value === "" ? (
            <p>{t("administration.firstSteps.conflictCleared")}</p>
          ) : (
            <>
              <p>{t("administration.firstSteps.conflict")}</p>
              <p className="font-bold wrap-anywhere whitespace-pre-wrap">{value}</p>
            </>
          )}
        </Notice>
      )}
      <input type="hidden" name={`was.${id}`} value={value} />
      {kind === "longtext" ? (
        <TextAreaField {...control} />
      ) : (
        <TextField {...control} type={inputType[kind]} />
      )}
    </>
  );
}
