import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { TextField } from "#app/components/ui/field.tsx";

/** Twice the length of a code with its dashes: room for spaces and a slip. */
const TYPED_MAX = 70;

/** A code copied from paper. */
export function CodeForm() {
  const { t } = useTranslation();
  return (
    <Card>
      <Form method="get" action="/check">
        <TextField
          id="code"
          name="code"
          label={t("recognition.document.code")}
          hint={t("recognition.check.codeHint")}
          maxLength={TYPED_MAX}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="font-mono"
        />
        <Button>{t("recognition.check.button")}</Button>
      </Form>
    </Card>
  );
}
