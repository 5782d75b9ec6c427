import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { RegisterPage } from "#app/domain/training/training-view.ts";
import { RegisterForm, type RegisterState } from "./register-form.tsx";
import { SessionBadge } from "./session-badge.tsx";
import { useModuleWords } from "./session-list.tsx";
import { SessionWhen } from "./session-when.tsx";

export const sessionNotices = [
  "recognised",
  "planned",
  "kept",
  "moved",
  "cancelled",
  "reinstated",
  "overlap",
] as const;
export type SessionNotice = (typeof sessionNotices)[number];

type SessionPageProps = {
  page: RegisterPage;
  notice: SessionNotice | null;
  state: RegisterState | undefined;
};

function Register({ page: { session, people }, state }: Pick<SessionPageProps, "page" | "state">) {
  const { t } = useTranslation();
  if (people === null) return <p className="text-muted max-w-prose">{t("training.register.notYours")}</p>;
  if (session.state === "cancelled") return null;
  return (
    <section>
      <h2 className="mb-3">{t("training.register.title")}</h2>
      {session.state === "planned" ? (
        <p className="max-w-prose">{t("training.register.afterwards")}</p>
      ) : (
        <>
          <p className="mb-5 max-w-prose">
            {t(session.state === "delivered" ? "training.register.frozen" : "training.register.counts")}
          </p>
          <RegisterForm version={session.version} people={people} state={state} />
        </>
      )}
    </section>
  );
}

/** Cancelling is taken back with one button, so it is not asked for twice. */
function ChangeSession({ session: { id, state } }: Pick<RegisterPage, "session">) {
  const { t } = useTranslation();
  if (state === "delivered") return null;
  return (
    <Form method="post" className="border-line mt-12 flex flex-wrap gap-3 border-t pt-5">
      <ButtonLink to={`/training/${id}/change`} tone="quiet">
        {t("training.change")}
      </ButtonLink>
      <Button name="intent" value={state === "cancelled" ? "reinstate" : "cancel"} tone="quiet">
        {t(state === "cancelled" ? "training.reinstate" : "training.cancel")}
      </Button>
    </Form>
  );
}

/** A session, and for its trainer the register. */
export function SessionPage({ page, notice, state }: SessionPageProps) {
  const { t } = useTranslation();
  const { session, modules, people } = page;
  const wordsOf = useModuleWords(modules);
  return (
    <>
      <PageHeading
        parent={{ to: "/training", label: t("training.title") }}
        title={`${wordsOf(session.module)}, ${session.branch.name}`}
        summary={
          <>
            <SessionWhen session={session} />
            {session.place !== "" && ` · ${session.place}`}
          </>
        }
      />
      {notice !== null && state === undefined && (
        <Notice tone={notice === "overlap" ? "warm" : "good"} live className="mb-6">
          {t(notice === "recognised" ? "recognition.recognise.saved" : `training.notices.${notice}`)}
        </Notice>
      )}
      <p className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SessionBadge session={session} />
        <span className="text-muted text-base">{t("training.taughtBy", { name: session.trainer.name })}</span>
      </p>
      <Register page={page} state={state} />
      {people !== null && (
        <p className="mt-10">
          <Link to={`/training/${session.id}/recognise`}>{t("recognition.recognise.title")}</Link>
        </p>
      )}
      {people !== null && <ChangeSession session={session} />}
    </>
  );
}
