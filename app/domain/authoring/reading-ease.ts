import { flesch } from "flesch";
import { syllable } from "syllable";
import { type MarkdownNode, textOf } from "./markdown-tree.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** A sentence ends at its stop, a line of a list or a cell at its end. */
const SENTENCE = /[.!?:…]+(?=[\s"”)*]|$)/;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** The running text, a string for each paragraph. Headings and tables are read word by word, and left out. */
function paragraphsOf(node: MarkdownNode): string[] {
  if (node.type === "heading" || node.type === "table" || node.type === "code") return [];
  if (node.type === "paragraph") return [textOf(node)];
  return (node.children ?? []).flatMap(paragraphsOf);
}

/**
 * The Flesch reading ease of an English text (R. Flesch, A new readability yardstick, 1948): about 60 to 70 is plain
 * English, 100 very easy, 30 a scholarly paper. NaN for a text without words.
 */
export function readingEase(tree: MarkdownNode): number {
  const sentences = paragraphsOf(tree)
    .flatMap((paragraph) => paragraph.split(SENTENCE))
    .filter((sentence) => wordsIn(sentence).length > 0);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return flesch({ sentence: sentences.length, word: words.length, syllable: syllables });
}
