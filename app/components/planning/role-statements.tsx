import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { FieldGroup } from "#app/components/ui/field-group.tsx";
import { type AnsweredStatement, roleAnswerField, roleAnswers } from "#app/domain/curriculum/role-fit.ts";

/** Three words beside one another, on a telephone too: twelve statements are to fit on few screens. */
function Answers({ statement: { id, given } }: { statement: AnsweredStatement }) {
  const { t } = useTranslation();
  const name = roleAnswerField(id);
  return (
    <div className="flex flex-wrap gap-2">
      {roleAnswers.map((answer) => (
        <label
          key={answer}
          className="border-line bg-sheet has-checked:border-brand has-checked:bg-tint flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg border-2 px-3 py-1.5"
        >
          <input
            type="radio"
            id={`${name}-${answer}`}
            name={name}
            value={answer}
            defaultChecked={given === answer}
            className="accent-brand size-5 shrink-0"
          />
          {t(`roleFinder.answers.${answer}`)}
        </label>
      ))}
    </div>
  );
}

type RoleStatementsProps = { statements: readonly AnsweredStatement[]; isSent: boolean };

/** The statements as one form, sent without a script: what it holds goes nowhere but to the page that answers it. */
export function RoleStatements({ statements, isSent }: RoleStatementsProps) {
  const { t } = useTranslation();
  const isAnswered = statements.some(({ given }) => given !== null);
  const [first] = statements;
  const missing = {
    fieldId: `${roleAnswerField(first?.id ?? "")}-yes`,
    label: t("roleFinder.yourAnswers"),
    message: isSent && !isAnswered ? t("roleFinder.noAnswer") : undefined,
  };
  return (
    <Form method="post" reloadDocument className="max-w-[42rem]">
      {isAnswered && <h2 className="mb-4">{t("roleFinder.change")}</h2>}
      <ErrorSummary errors={[missing]} />
      <p className="bg-tint mb-8 rounded-lg px-4 py-3 text-base">
        {t("roleFinder.private")} {t("roleFinder.leaveOpen")}
      </p>
      {statements.map((statement) => (
        <FieldGroup key={statement.id} legend={statement.text} name={roleAnswerField(statement.id)}>
          <Answers statement={statement} />
        </FieldGroup>
      ))}
      <div className="mt-8 flex flex-wrap gap-3">
        <Button name="intent" value="show">
          {t("roleFinder.show")}
        </Button>
        {isAnswered && (
          <ButtonLink to="/which-role-fits-me" reloadDocument tone="plain">
            {t("roleFinder.again")}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
