import { useTranslation } from "#app/i18n/reading.ts";
import { QuestionsToSee } from "./questions-to-see.tsx";

/** Why an open quiz is still open after its form was sent. */
export type QuizOutcome = { unanswered: number[] } | { elsewhere: number[] } | object;

type QuizOutcomeNoticeProps = {
  outcome: QuizOutcome | undefined;
  /** True when it could not be sent at all. */ offline: boolean;
};

export function QuizOutcomeNotice({ outcome, offline }: QuizOutcomeNoticeProps) {
  const { t } = useTranslation();
  if (offline) {
    return <QuestionsToSee title={t("learning.quiz.offlineTitle")} text={t("learning.quiz.offlineText")} />;
  }
  if (!outcome) return null;
  if ("unanswered" in outcome) {
    const { unanswered: positions } = outcome;
    const title = t("learning.quiz.unansweredTitle", { count: positions.length });
    return <QuestionsToSee title={title} text={t("learning.quiz.unansweredText")} positions={positions} />;
  }
  if ("elsewhere" in outcome) {
    const title = t("learning.quiz.elsewhereTitle");
    return (
      <QuestionsToSee title={title} text={t("learning.quiz.elsewhereText")} positions={outcome.elsewhere} />
    );
  }
  return null;
}
