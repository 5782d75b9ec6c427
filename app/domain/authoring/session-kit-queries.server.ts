import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Sheet } from "#app/domain/curriculum/handbook.ts";
import type { PageReading } from "#app/domain/curriculum/page.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canReadSessionKits } from "./edition-policy.ts";
import { type SheetName, listSheets, requireSheet, requireSheetPage } from "./sheet-queries.server.ts";

const kind = "session-kit";

function requireTeacher(viewer: Viewer): void {
  if (!canReadSessionKits(viewer)) throw new NamedError("forbidden");
}

/** The kits of the taught sessions, a module each. Throws forbidden, and not-found before the first Edition. */
export function listSessionKits(viewer: Viewer, locale: Locale): Promise<SheetName[]> {
  requireTeacher(viewer);
  return listSheets(kind, locale);
}

/** The kit of a module as a page. Throws forbidden and not-found. */
export function requireSessionKitPage(viewer: Viewer, module: string, locale: Locale): Promise<PageReading> {
  requireTeacher(viewer);
  return requireSheetPage({ kind, slug: module, locale });
}

/** The kit of a module as it is printed. Throws forbidden and not-found. */
export function requireSessionKit(viewer: Viewer, module: string, locale: Locale): Promise<Sheet> {
  requireTeacher(viewer);
  return requireSheet({ kind, slug: module, locale });
}
