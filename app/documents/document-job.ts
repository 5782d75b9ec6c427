import type { CompanionLetter } from "#app/domain/branches/companion-certification.ts";
import type { Handbook, Sheet } from "#app/domain/curriculum/handbook.ts";
import type { CertificatePrint } from "#app/domain/learning/certificate.ts";
import type { IndividualPlanPrint } from "#app/domain/planning/individual-plan.ts";
import type { PlanPrint } from "#app/domain/planning/plan-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { writeDocx } from "./docx-document.ts";
import { branchPlanText } from "./branch-plan-text.ts";
import { certificateText } from "./certificate-text.ts";
import { companionLetterText } from "./companion-letter-text.ts";
import type { DocumentText } from "./document-block.ts";
import type { DocumentFormat } from "./document-format.ts";
import { handbookText } from "./handbook-text.ts";
import { individualPlanText } from "./individual-plan-text.ts";
import { sheetText } from "./sheet-text.ts";
import { writeTaggedDocument } from "./tagged-document.ts";

/** What a document is about. */
type DocumentSubject =
  | { kind: "branch-plan"; plan: PlanPrint }
  | { kind: "individual-plan"; plan: IndividualPlanPrint }
  | { kind: "handbook"; handbook: Handbook }
  | { kind: "sheet"; sheet: Sheet }
  | { kind: "certificate"; certificate: CertificatePrint }
  | { kind: "companion-letter"; letter: CompanionLetter };

/** A document to be written: plain data that can be handed to another thread. */
export type DocumentJob = DocumentSubject & { format: DocumentFormat; locale: Locale; at: Date };

const writers: Record<DocumentFormat, (text: DocumentText) => Promise<Uint8Array>> = {
  pdf: writeTaggedDocument,
  docx: writeDocx,
};

function textOf(job: DocumentJob): DocumentText {
  const words = { t: translator(job.locale), locale: job.locale, at: job.at };
  switch (job.kind) {
    case "branch-plan":
      return branchPlanText(job.plan, words);
    case "individual-plan":
      return individualPlanText(job.plan, words);
    case "handbook":
      return handbookText(job.handbook, words);
    case "sheet":
      return sheetText(job.sheet, words);
    case "certificate":
      return certificateText(job.certificate, words);
    case "companion-letter":
      return companionLetterText(job.letter, words);
  }
}

/** Rejects, and never throws, when the document cannot be written. */
export async function writeDocument(job: DocumentJob): Promise<Uint8Array> {
  return writers[job.format](textOf(job));
}
