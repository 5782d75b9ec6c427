import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import type { TrainingSession } from "#app/domain/training/training-session.ts";

const tones = { planned: "brand", "register-due": "warm", delivered: "good", cancelled: "plain" } as const;

export function SessionBadge({ session: { state, attended } }: { session: TrainingSession }) {
  const { t } = useTranslation();
  return (
    <Badge tone={tones[state]}>
      {state === "delivered" ? t("training.came", { count: attended }) : t(`training.states.${state}`)}
    </Badge>
  );
}
