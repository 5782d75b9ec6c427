import { isRouteErrorResponse } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";

type Typed = { action: string; fields: [name: string, value: string][] };

const isTyped = (value: unknown): value is Typed =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  "fields" in value &&
  Array.isArray(value.fields);

/** What somebody had typed into a form that was refused because they had been signed out, or null. */
export function typedOf(error: unknown): Typed | null {
  if (!isRouteErrorResponse(error)) return null;
  const data: unknown = error.data;
  const typed = typeof data === "object" && data !== null && "typed" in data ? data.typed : null;
  return isTyped(typed) ? typed : null;
}

/** Everything that was typed, to read and to send again once signed in. A plain form: it works without JavaScript. */
export function TypedText({ typed: { action, fields } }: { typed: Typed }) {
  const { t } = useTranslation();
  return (
    <section className="mt-8">
      <h2>{t("errors.signedOut.kept")}</h2>
      <p className="mt-2">{t("errors.signedOut.how")}</p>
      <p className="mt-4">
        <a href="/sign-in" target="_blank" rel="noopener">
          {t("errors.signedOut.signIn")}
        </a>
      </p>
      <form method="post" action={action} className="mt-4">
        {fields.map(([name, value], i) => (
          <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
        ))}
        <Button>{t("errors.signedOut.sendAgain")}</Button>
      </form>
    </section>
  );
}
