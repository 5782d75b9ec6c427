import { useTranslation } from "react-i18next";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { TrainingSession } from "#app/domain/training/training-session.ts";

/** The day and the times, as they are in London. */
export function SessionWhen({ session: { on, from, to } }: { session: TrainingSession }) {
  const { t } = useTranslation();
  return (
    <>
      <CivilDate value={on} />
      {", "}
      <span className="whitespace-nowrap">{t("training.times", { from, to })}</span>
    </>
  );
}
