export type UnionDetailKind = "phone" | "email" | "url" | "text" | "longtext";

/** How long a detail of each kind can be, in characters. E-mail: RFC 5321, 4.5.3.1.3. */
export const UNION_DETAIL_MAX: Record<UnionDetailKind, number> = {
  phone: 40,
  email: 254,
  url: 500,
  text: 300,
  longtext: 4000,
};

/** A browser sends line ends as CRLF; they are kept as LF. */
export const plainLineEnds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** One detail as it comes back from the form: what its box showed at first, and what it holds now. */
export type DetailEdit = { id: string; was: string; typed: string };

export type EditOutcome = "untouched" | "same" | "save" | "conflict";

/**
 * Compares the three: a box that nobody touched is left alone whatever happened meanwhile; a touched one is saved
 * unless somebody else has changed the detail to something else since the form was shown.
 */
export function outcomeOf({ was, typed }: Pick<DetailEdit, "was" | "typed">, current: string): EditOutcome {
  if (typed === was) return "untouched";
  if (typed === current) return "same";
  return current === was ? "save" : "conflict";
}
