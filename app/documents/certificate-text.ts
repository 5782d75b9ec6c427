import type { CertificatePrint } from "#app/domain/learning/certificate.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, DocumentText } from "./document-block.ts";
import { edgesOf } from "./document-edges.ts";
import { type Words, facts } from "./field-blocks.ts";

function checkBlocks({ check }: CertificatePrint, { t }: Words): Block[] {
  if (check === null) return [];
  return [
    { kind: "heading", level: 2, text: t("recognition.document.check") },
    { kind: "paragraph", text: t("recognition.document.checkText") },
    {
      kind: "table",
      // Wide enough for the address of most unions on one line: a broken one is copied wrong.
      columns: [{ share: 1 }, { share: 5 }],
      rows: [
        [{ text: t("recognition.document.address") }, { text: check.address }],
        [{ text: t("recognition.document.code") }, { text: check.code }],
      ],
    },
  ];
}

/** What a certificate says on paper: who completed what, when and what it covered; nothing about scores. */
export function certificateText(certificate: CertificatePrint, words: Words & { at: Date }): DocumentText {
  const { t, locale } = words;
  const { module, covers, name, on, edition, union } = certificate;
  const title = t("recognition.document.certificate");
  return {
    ...edgesOf(words),
    title,
    runningHead: title,
    blocks: [
      { kind: "paragraph", tone: "lead", text: union },
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: t("recognition.document.saysThat") },
      { kind: "paragraph", tone: "lead", text: name },
      {
        kind: "paragraph",
        text: t("recognition.document.hasCompleted", { number: module.position, title: module.title }),
      },
      facts([
        [{ text: t("recognition.document.completedOn") }, { text: dateInWords(on, locale) }],
        [{ text: t("recognition.document.edition") }, { text: String(edition) }],
      ]),
      { kind: "heading", level: 2, text: t("recognition.document.covers") },
      { kind: "list", items: covers },
      ...checkBlocks(certificate, words),
    ],
  };
}
