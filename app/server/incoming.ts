import type { RequestHandler } from "express";
import type { Environment } from "#app/platform/environment.server.ts";
import { sendFailure } from "./failure-page.ts";
import { publicOrigin } from "./origin.ts";

/** The longest form there is (a whole plan section) is far below this. */
export const MAX_BODY_BYTES = 512 * 1024;

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** A form must come from one of our own pages: its Origin, or failing that Sec-Fetch-Site, says so. */
export function refuseForeignForms(environment: Environment): RequestHandler {
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method)) {
      next();
      return;
    }
    const origin = request.get("origin");
    const site = request.get("sec-fetch-site");
    const foreign =
      origin === undefined ? site === "cross-site" : origin !== publicOrigin(environment, request);
    if (foreign) sendFailure(request, response, "forbidden");
    else next();
  };
}

/** Refuses a body longer than MAX_BODY_BYTES by its declared length; one that declares none is refused as well. */
export function limitBody(): RequestHandler {
  return (request, response, next) => {
    const length = Number(request.get("content-length") ?? 0);
    const undeclared = request.get("transfer-encoding") !== undefined;
    const refused = !SAFE_METHODS.has(request.method) && (undeclared || length > MAX_BODY_BYTES);
    if (refused) sendFailure(request, response, "too-large");
    else next();
  };
}
