import type { RequestHandler } from "express";
import { logger } from "#app/platform/logger.server.ts";

/** One line per request: method, path shape, status, time in milliseconds. Tokens and ids in the path are left out. */
export function logRequests(): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    response.on("finish", () => {
      const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
      const line = {
        requestId: String(response.locals.requestId),
        method: request.method,
        path: pathShape(request.path),
      };
      logger().info({ ...line, status: response.statusCode, ms: Math.round(ms * 10) / 10 }, "request");
    });
    next();
  };
}

/** `/welcome/3fe…` says who was invited to whoever holds the log: everything long or id-like becomes `*`. */
export const pathShape = (path: string): string =>
  path
    .split("/")
    .map((part) => (/^[a-z][a-z0-9.-]{0,39}$/.test(part) && !/[0-9a-f]{8}-/.test(part) ? part : part && "*"))
    .join("/");
