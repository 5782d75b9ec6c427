import type { Locale } from "#app/i18n/locale.ts";

export const partKinds = ["lesson", "question", "page", "template", "document"] as const;
export type PartKind = (typeof partKinds)[number];

/** One part of an Edition. Two parts with the same kind, slug and language are the same when their hashes are. */
export type EditionPart = { kind: PartKind; slug: string; locale: Locale; name: string; hash: string };

export type Change = Omit<EditionPart, "hash"> & { what: "added" | "changed" | "removed" };

const keyOf = ({ kind, slug, locale }: EditionPart): string => `${kind} ${locale} ${slug}`;

const asChange = ({ kind, slug, locale, name }: EditionPart, what: Change["what"]): Change => ({
  kind,
  slug,
  locale,
  name,
  what,
});

/** What the later Edition adds, changes and takes away, in its own order, with what is taken away at the end. */
export function compareEditions(before: readonly EditionPart[], after: readonly EditionPart[]): Change[] {
  const earlier = new Map(before.map((part) => [keyOf(part), part.hash]));
  const later = new Set(after.map(keyOf));
  const present = after.flatMap((part) => {
    const hash = earlier.get(keyOf(part));
    if (hash === part.hash) return [];
    return [asChange(part, hash === undefined ? "added" : "changed")];
  });
  const removed = before.filter((part) => !later.has(keyOf(part))).map((part) => asChange(part, "removed"));
  return [...present, ...removed];
}
