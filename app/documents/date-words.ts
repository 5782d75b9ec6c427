import { format, parseISO } from "date-fns";
import { cy, enGB } from "date-fns/locale";
import type { Locale } from "#app/i18n/locale.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";

/** "21 November 2026", "21 Tachwedd 2026". */
export const dateInWords = (date: CivilDate, locale: Locale): string =>
  format(parseISO(date), "d MMMM yyyy", { locale: locale === "cy" ? cy : enGB });
