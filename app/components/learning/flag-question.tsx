import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { TextAreaField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { FLAG_MAX, type QuestionFlag } from "#app/domain/learning/question-flag.ts";

/** What was typed about the question at a position, and why it could not be sent. */
export type FlagFault = { position: number; text: string; errors: string[] };

function OwnFlag({ flag }: { flag: QuestionFlag }) {
  const { t } = useTranslation();
  return (
    <div className="border-line mt-4 rounded-lg border px-4 py-3 text-base">
      <p className="text-muted">
        {t("learning.flag.told")} <CivilDate value={flag.flaggedOn} />
      </p>
      <p className="mt-1 whitespace-pre-line">{flag.text}</p>
      {flag.reply !== null && (
        <p className="mt-3 whitespace-pre-line">
          <strong>{t("learning.flag.reply")}</strong> {flag.reply}
        </p>
      )}
    </div>
  );
}

type FlagQuestionProps = { position: number; flag: QuestionFlag | null; fault: FlagFault | undefined };

/** Tells the trainers what is wrong with a question, and shows what they answered. */
export function FlagQuestion({ position, flag, fault }: FlagQuestionProps) {
  const { t } = useTranslation();
  const sentence = useFieldError();
  return (
    <>
      {flag && <OwnFlag flag={flag} />}
      <details key={flag?.text ?? ""} className="no-print mt-4" open={fault !== undefined}>
        <summary className="text-muted min-h-11 cursor-pointer py-2 text-base">
          {t(flag ? "learning.flag.again" : "learning.flag.open")}
        </summary>
        <Form method="post" className="mt-2 max-w-prose" preventScrollReset>
          <input type="hidden" name="position" value={position} />
          <TextAreaField
            id={`flag-${position}`}
            name="text"
            label={t("learning.flag.text")}
            hint={`${t("learning.flag.hint")} ${t("shell.noCasework")}`}
            defaultValue={fault?.text ?? ""}
            error={sentence(fault?.errors)}
            maxLength={FLAG_MAX}
            required
          />
          <Button name="intent" value="flag" tone="quiet">
            {t("learning.flag.send")}
          </Button>
        </Form>
      </details>
    </>
  );
}
