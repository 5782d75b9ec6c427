import type { luciaFor } from "./session.server.ts";
import type { ViewerRow } from "./viewer-row.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseUserAttributes: ViewerRow;
  }
}
