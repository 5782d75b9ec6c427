import type { Locale } from "#app/i18n/locale.ts";

export type DocumentFormat = "pdf" | "docx";

const mediaTypes: Record<DocumentFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

type DocumentFile = { bytes: Uint8Array; format: DocumentFormat; name: string; locale: Locale };

/** A document as a file to keep, under a name that says nothing to whoever sees it in a list of downloads. */
export const documentResponse = ({ bytes, format, name, locale }: DocumentFile): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mediaTypes[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Content-Language": locale,
      "Cache-Control": "private, no-store",
    },
  });
