import type { WorkingKey } from "./working.ts";
import type { Locale } from "./locale.ts";
import { translator } from "./translator.server.ts";

/**
 * What stands in the tab and the history: the page's name in the reader's language, and no person's name. `slots` are
 * the numbers and words that the name has places for.
 */
export function pageTitle(
  locale: Locale,
  page: WorkingKey,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  const t = translator(locale);
  return t("shell.page.title", { page: t(page, { ...slots }) });
}
