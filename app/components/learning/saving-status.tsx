import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import type { SavingState } from "./use-answer-saving.ts";

const words = { saving: "saving", saved: "saved", failed: "notSaved", closed: "closed" } as const;

type SavingStatusProps = { state: SavingState; answered: number; of: number; onRetry: () => void };

/** How many questions are answered and whether the answers are safe, at the foot of the window while one reads. */
export function SavingStatus({ state, answered, of, onRetry }: SavingStatusProps) {
  const { t } = useTranslation();
  const bad = state === "failed" || state === "closed";
  return (
    <div className="no-print border-line bg-paper sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-4 py-3 text-base sm:mx-0 sm:px-0">
      <span className="font-bold">{t("learning.quiz.answered", { answered, of })}</span>
      <span role="status" className={bad ? "text-bad font-bold" : "text-muted"}>
        {state !== "idle" && t(`learning.quiz.${words[state]}`)}
      </span>
      {bad && (
        <Button type="button" tone="quiet" onClick={onRetry}>
          {t("learning.quiz.retry")}
        </Button>
      )}
    </div>
  );
}
