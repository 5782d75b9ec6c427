import type { HandbookPart, Sheet } from "#app/domain/curriculum/handbook.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { DocumentText } from "./document-block.ts";
import { edgesOf } from "./document-edges.ts";
import type { Words } from "./field-blocks.ts";
import { blocksOf } from "./handbook-text.ts";
import { lawReviewBlock } from "./law-review-text.ts";

/** A sheet's headings stand directly below its title. */
const raised = (part: HandbookPart): HandbookPart =>
  part.kind === "heading" ? { ...part, level: part.level - 1 } : part;

/** A job aid or a session kit on paper, with room to write. */
export function sheetText(
  { title, summary, parts, locale, lawReview }: Sheet,
  words: Words & { at: Date },
): DocumentText {
  return {
    ...edgesOf(words),
    lang: locale,
    title,
    runningHead: title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", tone: "lead", text: summary },
      ...parts.flatMap((part) => blocksOf(raised(part))),
      lawReviewBlock(lawReview, { t: translator(locale), locale }),
    ],
  };
}
