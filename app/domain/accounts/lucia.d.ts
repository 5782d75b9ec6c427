import type { Lucia } from "lucia";
import type { Viewer } from "./viewer.ts";
import type { ViewerRow } from "./viewer-row.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, { viewer: Viewer }>;
    DatabaseUserAttributes: ViewerRow;
  }
}
