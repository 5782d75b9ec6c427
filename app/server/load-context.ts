import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import type { Environment } from "#app/platform/environment.server.ts";
import { readLocale } from "#app/i18n/locale-cookie.server.ts";
import { publicOrigin } from "./origin.ts";

/** What every loader may rely on: who is asking, in which language, from which address. Read once per request. */
export function loadContext(environment: Environment) {
  return async (request: Request, response: Response): Promise<AppLoadContext> => {
    const cookieHeader = request.get("cookie") ?? null;
    const origin = publicOrigin(environment, request);
    const [viewer, locale] = await Promise.all([
      findViewer(cookieHeader, origin),
      readLocale(cookieHeader, request.get("accept-language")),
    ]);
    return {
      viewer,
      locale,
      nonce: String(response.locals.nonce),
      requestId: String(response.locals.requestId),
      origin,
      clientAddress: request.ip ?? "",
      ...(request.path.endsWith(".data") ? {} : { longTexts: new Map() }),
    };
  };
}
