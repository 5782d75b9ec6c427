import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";

export function SignIns({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="mb-4">{t("accounts.account.signInCount", { count })}</p>
      <Form method="post" reloadDocument>
        <Button name="intent" value="sign-out-everywhere" tone="danger">
          {t("accounts.account.signOutEverywhere")}
        </Button>
      </Form>
    </>
  );
}
