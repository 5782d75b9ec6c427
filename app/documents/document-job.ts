import type { PlanPrint } from "#app/domain/planning/plan-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { writePlanPdf } from "./plan-pdf.ts";

/** A document to be written: plain data that can be handed to another thread. */
export type DocumentJob = { kind: "plan-pdf"; plan: PlanPrint; locale: Locale; at: Date };

/** Rejects, and never throws, when the document cannot be written. */
export async function writeDocument({ plan, locale, at }: DocumentJob): Promise<Uint8Array> {
  return writePlanPdf(plan, { t: translator(locale), locale, at });
}
