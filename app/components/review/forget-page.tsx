import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { REVIEW_PATH } from "./review-address.ts";

/** Asks once more, on a page of its own, and says what is kept and what goes. */
export function ForgetPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading parent={{ to: REVIEW_PATH, label: t("review.title") }} title={t("review.forget.title")} />
      <Card className="max-w-2xl">
        <p className="mb-6">{t("review.forget.text")}</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <Button tone="danger">{t("review.forget.button")}</Button>
          <ButtonLink to={REVIEW_PATH} tone="quiet">
            {t("review.forget.keep")}
          </ButtonLink>
        </Form>
      </Card>
    </>
  );
}
