import { useTranslation } from "#app/i18n/reading.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { TrainingSession } from "#app/domain/training/training-session.ts";

/** The day and the times, as they are in London. */
export function SessionWhen({ session: { on, from, to } }: { session: TrainingSession }) {
  const { t } = useTranslation();
  return (
    <>
      <CivilDate value={on} />
      {", "}
      <span className="whitespace-nowrap">{t("shell.times", { from, to })}</span>
    </>
  );
}
