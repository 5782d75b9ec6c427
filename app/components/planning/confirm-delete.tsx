import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { Notice } from "#app/components/ui/notice.tsx";

type ConfirmDeleteProps = {
  planId: string;
  version: number;
  what: string;
  warning: string;
  instead: string;
  back: string;
  /** It was changed since it was shown; what stands here is how it is now. */
  isStale: boolean;
};

/** Asks once, on a page of its own, so that it also asks without JavaScript. */
export function ConfirmDelete({
  planId,
  version,
  what,
  warning,
  instead,
  back,
  isStale,
}: ConfirmDeleteProps) {
  const { t } = useTranslation();
  return (
    <Card className="max-w-2xl">
      {isStale && <Notice tone="warm" live title={t("planning.conflict.whole")} className="mb-6" />}
      <p className="text-lg font-bold wrap-anywhere">{what}</p>
      <p className="mt-4">{warning}</p>
      <p className="text-muted mt-2">{instead}</p>
      <Form method="post" className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="plan" value={planId} />
        <input type="hidden" name="version" value={version} />
        <Button tone="danger">{t("planning.objective.deleteButton")}</Button>
        <ButtonLink to={back} tone="quiet">
          {t("planning.objective.keep")}
        </ButtonLink>
      </Form>
    </Card>
  );
}
