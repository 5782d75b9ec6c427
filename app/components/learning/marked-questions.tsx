import { useTranslation } from "#app/i18n/reading.ts";
import type { SubmittedAttempt } from "#app/domain/learning/attempt.ts";
import { type FlagFault, FlagQuestion } from "./flag-question.tsx";
import { MarkedQuestion } from "./marked-question.tsx";

export type MarkedQuestionsProps = { attempt: SubmittedAttempt; fault: FlagFault | undefined };

/** Every question of a submitted attempt, one after the other. */
export function MarkedQuestions({ attempt: { answers, of }, fault }: MarkedQuestionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="mb-6">{t("learning.result.answers")}</h2>
      <ol className="max-w-[42rem]">
        {answers.map((answer) => (
          <MarkedQuestion key={answer.position} answer={answer} of={of}>
            <FlagQuestion
              position={answer.position}
              flag={answer.flag}
              fault={fault?.position === answer.position ? fault : undefined}
            />
          </MarkedQuestion>
        ))}
      </ol>
    </>
  );
}
