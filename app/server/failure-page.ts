import type { ErrorRequestHandler, Request, Response } from "express";
import { readLocale } from "#app/i18n/locale-cookie.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { isDatabaseUnavailable } from "#app/platform/database.server.ts";
import { logger } from "#app/platform/logger.server.ts";
import { type ErrorCode, errorStatus } from "#app/platform/named-error.ts";

/** A plain page in the reader's language, for what fails before any route could answer. It needs nothing but words. */
async function failureHtml(request: Request, code: ErrorCode, requestId: string): Promise<string> {
  const locale = await readLocale(request.get("cookie") ?? null, request.get("accept-language"));
  const t = translator(locale);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Branchwork</title><body style="font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark"><main><h1>${t(`errors.${code}.title`)}</h1><p>${t(`errors.${code}.next`)}</p><p>${t("errors.reference", { id: requestId })}</p><p><a href="/">${t("errors.home")}</a></p></main></body></html>`;
}

/** Answers with the page for `code`. A request for data gets `{ code }` instead. */
export function sendFailure(request: Request, response: Response, code: ErrorCode): void {
  response.status(errorStatus[code]).set("Cache-Control", "no-store");
  if (code === "database-unavailable") response.set("Retry-After", "5");
  const requestId = String(response.locals.requestId ?? "");
  if (request.path.endsWith(".data")) {
    response.json({ code });
    return;
  }
  failureHtml(request, code, requestId).then(
    (html) => response.type("html").send(html),
    () => response.end(),
  );
}

/** The last stop: the viewer could not be read, or a built file is missing. */
export function requestFailed(): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (isDatabaseUnavailable(error)) {
      sendFailure(request, response, "database-unavailable");
      return;
    }
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404) {
      sendFailure(request, response, "not-found");
      return;
    }
    logger().error({ err: error, requestId: String(response.locals.requestId) }, "unexpected error");
    sendFailure(request, response, "unexpected");
  };
}
