import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { PersonRecord } from "#app/domain/accounts/user.ts";

/** How a person gets in, and how an administrator lets them in anew or ends what is open. */
export function AccessPanel({ person: { isActive, signIns, linkOpenUntil } }: { person: PersonRecord }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t(isActive ? "administration.person.isActive" : "administration.person.isInvited")}{" "}
        {isActive && t("administration.person.signIns", { count: signIns })}
      </p>
      {linkOpenUntil !== null && (
        <p className="mt-1">
          {t(isActive ? "administration.person.resetOpen" : "administration.person.invitationOpen")}{" "}
          <CivilDate value={linkOpenUntil} />.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Form method="post">
          <Button name="intent" value="make-link" tone="quiet" aria-describedby="link-help">
            {t(isActive ? "administration.person.newReset" : "administration.person.newInvitation")}
          </Button>
        </Form>
        {signIns > 0 && (
          <Form method="post">
            <Button name="intent" value="sign-out-everywhere" tone="danger">
              {t("administration.person.signOutEverywhere")}
            </Button>
          </Form>
        )}
      </div>
      <p id="link-help" className="text-muted mt-2 text-base">
        {t("administration.person.linkHelp")}
      </p>
    </>
  );
}
