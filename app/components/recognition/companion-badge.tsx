import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import type { CompanionState } from "#app/domain/branches/companion-certification.ts";

const tones = {
  eligible: "brand",
  certified: "good",
  expiring: "warm",
  expired: "plain",
  withdrawn: "plain",
} as const;

/** Where somebody stands, in a word or two. */
export function CompanionBadge({ state }: { state: CompanionState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`recognition.companion.states.${state}`)}</Badge>;
}
