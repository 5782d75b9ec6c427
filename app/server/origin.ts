import type { Request } from "express";
import type { Environment } from "#app/platform/environment.server.ts";

/** The address the browser used, without a trailing slash. Behind a proxy it is what ORIGIN says. */
export function publicOrigin(environment: Environment, request: Request): string {
  if (environment.ORIGIN !== undefined) return new URL(environment.ORIGIN).origin;
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}
