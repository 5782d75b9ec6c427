import { type Locale, type LocalText, inLocale } from "#app/i18n/locale.ts";
import { courseWord } from "./course-words.ts";
import type { MarkdownNode } from "./markdown-tree.ts";

export type Entry = { id: string; term: LocalText; meaning: LocalText };
export type Terms = ReadonlyMap<string, Entry>;

type Page = {
  terms: Terms;
  /** Filled as the terms of a text are met. */ explained: Set<string>;
  locale: Locale;
};

const words = (value: string): MarkdownNode => ({ type: "text", value });

const idOf = (id: string): string => `term-${id}`;

function card({ id, term, meaning }: Entry, locale: Locale): MarkdownNode {
  const lang = meaning[locale] === undefined && locale !== "en" ? { lang: "en" } : {};
  return {
    type: "textDirective",
    children: [
      { type: "strong", children: [words(inLocale(term, locale))] },
      words(` ${inLocale(meaning, locale)} `),
      { type: "link", url: `/glossary#${id}`, children: [words(courseWord(locale, "inGlossary"))] },
    ],
    data: { hName: "span", hProperties: { id: idOf(id), popover: "auto", ...lang } },
  };
}

/**
 * The words as a button that shows what they mean, by the browser alone (HTML, popover). The meaning stands behind the
 * first mention, where the keyboard and a screen reader come to next; a later mention shows the same one.
 */
export function explainTerm(node: MarkdownNode, { terms, explained, locale }: Page): MarkdownNode[] {
  const entry = terms.get(node.attributes?.id ?? "");
  if (!entry) return node.children ?? [];
  const hProperties = { type: "button", className: ["term"], popoverTarget: idOf(entry.id) };
  const button = { ...node, data: { hName: "button", hProperties } };
  if (explained.has(entry.id)) return [button];
  explained.add(entry.id);
  return [button, card(entry, locale)];
}

/** HTML of ours without the meanings, which are no part of the sentence that they stand in. */
export const withoutMeanings = (html: string): string =>
  html.replaceAll(/<span [^>]*popover="auto"[^>]*>[\s\S]*?<\/span>/g, "");
