import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import { publicOrigin } from "./origin.ts";
import type { Environment } from "#app/platform/environment.server.ts";

const NONCE_BYTES = 16;

const nonceOf = (response: ServerResponse): string => String((response as Response).locals.nonce);

/**
 * A strict Content Security Policy with a nonce for each response. Two departures from helmet's defaults, each needed:
 * style attributes are allowed (React writes them into server HTML), and the referrer policy keeps the origin,
 * because `no-referrer` makes a browser send `Origin: null` with a plain form.
 */
export function securityHeaders(environment: Environment): RequestHandler {
  const development = environment.NODE_ENV === "development";
  const headers = (secure: boolean) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'self'"],
          "script-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          "style-src": development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          "style-src-attr": ["'unsafe-inline'"],
          "img-src": ["'self'", "data:"],
          "font-src": ["'self'"],
          "connect-src": development ? ["'self'", "ws:"] : ["'self'"],
          "object-src": ["'none'"],
          "base-uri": ["'none'"],
          "form-action": ["'self'"],
          "frame-ancestors": ["'none'"],
          ...(secure ? { "upgrade-insecure-requests": [] } : {}),
        },
      },
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      strictTransportSecurity: secure,
      crossOriginEmbedderPolicy: false,
    });
  const [encrypted, plain] = [headers(true), headers(false)];
  return (request, response, next) => {
    response.locals.nonce = randomBytes(NONCE_BYTES).toString("base64");
    const secure = publicOrigin(environment, request).startsWith("https:");
    (secure ? encrypted : plain)(request, response, next);
  };
}
