import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import type { ModulePage } from "#app/domain/learning/programme.ts";

type ModulePretestProps = { module: string; pretest: NonNullable<ModulePage["pretest"]> };

/** A few questions before the lessons. They are offered, never asked for. */
export function ModulePretest({ module, pretest }: ModulePretestProps) {
  const { t } = useTranslation();
  if (pretest.state === "taken") {
    return (
      <p>
        <Link to={`/learn/${module}/quiz/${pretest.attempt}`} className="inline-flex min-h-11 items-center">
          {t("learning.pretest.seeResult")}
        </Link>
      </p>
    );
  }
  return (
    <section className="max-w-prose">
      <h2>{t("learning.pretest.title")}</h2>
      <p className="mt-2 mb-4">{t("learning.pretest.offer")}</p>
      {pretest.state === "open" ? (
        <ButtonLink to={`/learn/${module}/quiz/${pretest.attempt}`} tone="quiet">
          {t("learning.pretest.resume")}
        </ButtonLink>
      ) : (
        <Form method="post" action={`/learn/${module}/pre-test`}>
          <Button tone="quiet">{t("learning.pretest.start")}</Button>
        </Form>
      )}
    </section>
  );
}
