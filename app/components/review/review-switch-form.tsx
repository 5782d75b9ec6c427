import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import type { ReviewSwitch } from "#app/domain/learning/review-card.ts";
import { SWITCH_PATH } from "./review-address.ts";

type ReviewSwitchFormProps = { now: ReviewSwitch; /** The page to come back to. */ next: string };

/** Says whether reviews are on, and turns them the other way. */
export function ReviewSwitchForm({ now, next }: ReviewSwitchFormProps) {
  const { t } = useTranslation();
  const isOn = now === "on";
  return (
    <Form method="post" action={SWITCH_PATH}>
      <p className="mb-4">{t(isOn ? "review.switch.isOn" : "review.switch.isOff")}</p>
      <input type="hidden" name="next" value={next} />
      <Button name="intent" value={isOn ? "switch-off" : "switch-on"} tone={isOn ? "quiet" : "primary"}>
        {t(isOn ? "review.switch.turnOff" : "review.switch.turnOn")}
      </Button>
    </Form>
  );
}
