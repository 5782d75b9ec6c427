import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import type { RolloutState } from "#app/domain/rollout/national.ts";

const tones = { started: "good", dates: "brand", "not-yet": "plain" } as const;

export function RolloutBadge({ state }: { state: RolloutState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`branches.national.states.${state}`)}</Badge>;
}
