export type Branch = { id: string; slug: string; name: string };

/** What an administrator says of a branch. `region` is empty until it is given. */
export type BranchDetails = { name: string; region: string };

/** Characters. */
export const BRANCH_NAME_MAX = 100;
export const REGION_MAX = 60;

/** Tells whether a branch is still what a form was filled in on. */
export const branchKey = ({ name, region }: BranchDetails): string => JSON.stringify([name, region]);

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
