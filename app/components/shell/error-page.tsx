import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { type ErrorCode, errorStatus } from "#app/platform/named-error.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { isNoConnection } from "./no-connection.ts";
import { TypedText, typedOf } from "./typed-text.tsx";

const isErrorCode = (value: unknown): value is ErrorCode => typeof value === "string" && value in errorStatus;

const codeByStatus: Partial<Record<number, ErrorCode>> = {
  400: "invalid",
  401: "sign-in-needed",
  403: "forbidden",
  404: "not-found",
  405: "invalid",
  413: "too-large",
  429: "too-many-attempts",
  503: "database-unavailable",
};

/** Which refusal a thrown value stands for; anything unforeseen is `unexpected`. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (!isRouteErrorResponse(error)) return "unexpected";
  const data: unknown = error.data;
  if (typeof data === "object" && data !== null && "code" in data && isErrorCode(data.code)) return data.code;
  return codeByStatus[error.status] ?? "unexpected";
}

/** Nothing answered: the same page once more is what helps, and what was saved is safe. */
function NoConnection() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <div className="max-w-prose py-6">
      <h1>{t("errors.noConnection.title")}</h1>
      <p className="mt-4 text-lg">{t("errors.noConnection.next")}</p>
      <p className="mt-8">
        <ButtonLink to={pathname + search} reloadDocument>
          {t("errors.noConnection.again")}
        </ButtonLink>
      </p>
    </div>
  );
}

export function ErrorPage({ error, requestId }: { error: unknown; requestId?: string | undefined }) {
  const { t } = useTranslation();
  if (isNoConnection(error)) return <NoConnection />;
  const code = errorCodeOf(error);
  const typed = typedOf(error);
  return (
    <div className="max-w-prose py-6">
      <h1>{t(`errors.${code}.title`)}</h1>
      <p className="mt-4 text-lg">{t(`errors.${code}.next`)}</p>
      {code === "unexpected" && requestId !== undefined && (
        <p className="text-muted mt-4">{t("errors.reference", { id: requestId })}</p>
      )}
      {typed && <TypedText typed={typed} />}
      <p className="mt-8">
        <ButtonLink to="/">{t("errors.home")}</ButtonLink>
      </p>
    </div>
  );
}
