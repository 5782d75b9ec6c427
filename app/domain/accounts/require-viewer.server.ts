import { redirect } from "@remix-run/node";
import { NamedError } from "#app/platform/named-error.ts";
import type { SignInContext } from "./load-context.ts";
import { type Role, type Viewer, hasRole } from "./viewer.ts";

/**
 * The signed-in person, or a redirect to sign-in that keeps where they were going. A form of somebody who has been
 * signed out meanwhile is refused as `sign-in-needed` instead: its page gives back what was typed.
 */
export function requireViewer({ context, request }: SignInContext): Viewer {
  if (context.viewer) return context.viewer;
  if (request.method !== "GET") throw new NamedError("sign-in-needed");
  const url = new URL(request.url);
  const next = url.pathname.replace(/\.data$/, "") + url.search;
  throw redirect(`/sign-in?${new URLSearchParams({ next }).toString()}`);
}

/** As `requireViewer`, and throws `forbidden` unless they hold one of the roles. */
export function requireRole(args: SignInContext, ...roles: Role[]): Viewer {
  const viewer = requireViewer(args);
  if (!roles.some((role) => hasRole(viewer, role))) throw new NamedError("forbidden");
  return viewer;
}
