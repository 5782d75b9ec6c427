import type { CompanionLetter } from "#app/domain/branches/companion-certification.ts";
import { dateInWords } from "./date-words.ts";
import type { DocumentText } from "./document-block.ts";
import { edgesOf } from "./document-edges.ts";
import { type Words, facts } from "./field-blocks.ts";

/**
 * The letter in which the union certifies a companion. Its wording follows the Employment Relations Act 1999: s.10(3)(b)
 * (an official of the union, in the sense of ss.1 and 119 of the Trade Union and Labour Relations (Consolidation) Act
 * 1992, whom it has reasonably certified in writing as having received training in acting as a worker's companion),
 * s.10(2B) and (2C) (what a companion may do), s.10(4) and (5) (postponement), s.10(6) and (7) (paid time off).
 */
export function companionLetterText(letter: CompanionLetter, words: Words & { at: Date }): DocumentText {
  const { t, locale } = words;
  const { union, name, issuerName, issuerOffice, issuedOn, expiresOn } = letter;
  const title = t("recognition.letter.title");
  return {
    ...edgesOf(words),
    title,
    runningHead: title,
    blocks: [
      { kind: "paragraph", tone: "lead", text: union },
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: t("recognition.letter.toWhom") },
      { kind: "paragraph", text: t("recognition.letter.certifies", { union, name }) },
      facts([
        [{ text: t("recognition.letter.certified") }, { text: name }],
        [{ text: t("recognition.letter.issuedOn") }, { text: dateInWords(issuedOn, locale) }],
        [{ text: t("recognition.letter.expiresOn") }, { text: dateInWords(expiresOn, locale) }],
        [{ text: t("recognition.letter.certifiedBy") }, { text: `${issuerName}\n${issuerOffice}` }],
      ]),
      { kind: "heading", level: 2, text: t("recognition.letter.mayTitle") },
      {
        kind: "list",
        items: [
          t("recognition.letter.may.speak"),
          t("recognition.letter.may.confer"),
          t("recognition.letter.may.notAnswer"),
          t("recognition.letter.may.postpone"),
          t("recognition.letter.may.timeOff"),
        ],
      },
      { kind: "paragraph", tone: "muted", text: t("recognition.letter.where") },
    ],
  };
}
