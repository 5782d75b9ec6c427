export type Branch = { id: string; slug: string; name: string };
export type BranchWithCounts = Branch & { reps: number; leads: number };

export const BRANCH_NAME_MAX = 100;

/** False for what no branch's address can be, so that a made-up one is a 404 before the database is asked. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The branch's part of an address, from its name: "Napo Cymru" → "napo-cymru". Empty if no letter of a–z is left. */
export const slugFor = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
