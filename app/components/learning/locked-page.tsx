import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { ErrorPage } from "#app/components/shell/error-page.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";

type Locked = { position: number; title: string; first: string; firstPosition: number; firstTitle: string };

function lockedIn(error: unknown): Locked | null {
  if (!isRouteErrorResponse(error)) return null;
  const data = error.data as { code?: unknown; detail?: Partial<Locked> } | null;
  const { position, title, first, firstPosition, firstTitle } = data?.detail ?? {};
  if (data?.code !== "locked" || position === undefined || title === undefined) return null;
  if (first === undefined || firstPosition === undefined || firstTitle === undefined) return null;
  return { position, title, first, firstPosition, firstTitle };
}

function LockedPage({ position, title, first, firstPosition, firstTitle }: Locked) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading
        title={t("learning.locked.title", { number: position, first: firstPosition })}
        summary={t("learning.locked.text", { title, firstTitle })}
      />
      <p>
        <ButtonLink to={`/learn/${first}`}>{t("learning.locked.open", { first: firstPosition })}</ButtonLink>
      </p>
      <p className="text-muted mt-8 max-w-prose">{t("learning.locked.help")}</p>
    </>
  );
}

/** The error boundary of a module's pages: what comes first where a module is locked, else the page of every error. */
export function LearningErrorPage() {
  const error = useRouteError();
  const root = useRouteLoaderData<{ requestId?: string }>("root");
  const locked = lockedIn(error);
  return locked ? <LockedPage {...locked} /> : <ErrorPage error={error} requestId={root?.requestId} />;
}
