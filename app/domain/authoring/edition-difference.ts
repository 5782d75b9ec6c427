import type { Locale } from "#app/i18n/locale.ts";

export const partKinds = ["lesson", "question", "page", "template", "document"] as const;
export type PartKind = (typeof partKinds)[number];

/**
 * One part of an Edition. Two parts with the same kind, slug and language are the same when their hashes are.
 * `materialChanges`: how many a lesson tells of.
 */
export type EditionPart = {
  kind: PartKind;
  slug: string;
  locale: Locale;
  name: string;
  hash: string;
  materialChanges?: number;
};

/** `asksToRead`: whoever has done the lesson is asked to read what changed. */
export type Change = Pick<EditionPart, "kind" | "slug" | "locale" | "name"> & {
  what: "added" | "changed" | "removed";
  asksToRead: boolean;
};

const keyOf = ({ kind, slug, locale }: EditionPart): string => `${kind} ${locale} ${slug}`;

const asChange = (
  { kind, slug, locale, name }: EditionPart,
  what: Change["what"],
  asksToRead = false,
): Change => ({ kind, slug, locale, name, what, asksToRead });

const tellsMore = (later: EditionPart, earlier: EditionPart): boolean =>
  (later.materialChanges ?? 0) > (earlier.materialChanges ?? 0);

/** What the later Edition adds, changes and takes away, in its own order, with what is taken away at the end. */
export function compareEditions(before: readonly EditionPart[], after: readonly EditionPart[]): Change[] {
  const earlier = new Map(before.map((part) => [keyOf(part), part]));
  const later = new Set(after.map(keyOf));
  const present = after.flatMap((part) => {
    const old = earlier.get(keyOf(part));
    if (old === undefined) return [asChange(part, "added")];
    return old.hash === part.hash ? [] : [asChange(part, "changed", tellsMore(part, old))];
  });
  const removed = before.filter((part) => !later.has(keyOf(part))).map((part) => asChange(part, "removed"));
  return [...present, ...removed];
}
