import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { CourseHtml } from "#app/components/learning/course-html.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { TextAreaField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { type FlaggedQuestion, REPLY_MAX } from "#app/domain/learning/question-flag.ts";

type Fault = { question: string; reply: string; errors: string[] };

function Flagged({ question, fault }: { question: FlaggedQuestion; fault: Fault | undefined }) {
  const { t } = useTranslation();
  const sentence = useFieldError();
  const { hash, module, slug, locale, stemHtml, flags } = question;
  return (
    <Card className="max-w-[42rem]">
      <h2 className="text-lg">
        {slug} <span className="text-muted text-base font-normal">content/modules/{module}/quiz.yaml</span>
      </h2>
      <CourseHtml html={stemHtml} lang={locale} className="prose mt-3" />
      <h3 className="mt-5 text-base">{t("authoring.flags.said", { count: flags.length })}</h3>
      <ul className="mt-2 grid gap-3">
        {flags.map(({ text, flaggedOn }, i) => (
          <li key={i} className="border-accent border-l-4 pl-4">
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-muted text-base">
              <CivilDate value={flaggedOn} />
            </p>
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-6">
        <input type="hidden" name="question" value={hash} />
        <TextAreaField
          id={`reply-${hash.slice(0, 12)}`}
          name="reply"
          label={t("authoring.flags.reply")}
          hint={t("authoring.flags.replyHint")}
          defaultValue={fault?.reply ?? ""}
          error={sentence(fault?.errors)}
          maxLength={REPLY_MAX}
          required
        />
        <Button>{t("authoring.flags.close")}</Button>
      </Form>
    </Card>
  );
}

type FlagListProps = { questions: readonly FlaggedQuestion[]; replied: boolean; fault: Fault | undefined };

/** What reps say is wrong with questions, for those who write the course. */
export function FlagList({ questions, replied, fault }: FlagListProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading
        parent={{ to: "/editions", label: t("authoring.editions.title") }}
        title={t("authoring.flags.title")}
        summary={t("authoring.flags.summary")}
      />
      {replied && (
        <Notice tone="good" live className="mb-6">
          {t("authoring.flags.replied")}
        </Notice>
      )}
      {questions.length === 0 ? (
        <EmptyState title={t("authoring.flags.none")}>{t("authoring.flags.noneHelp")}</EmptyState>
      ) : (
        <div className="grid gap-8">
          {questions.map((question) => (
            <Flagged
              key={question.hash}
              question={question}
              fault={fault?.question === question.hash ? fault : undefined}
            />
          ))}
        </div>
      )}
    </>
  );
}
