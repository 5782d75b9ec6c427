/** A role that a member can take on, in the reader's language. */
export type Role = { id: string; title: string; summary: string; firstStep: string };

/** A sentence that somebody may find true of themselves, with the ids of the roles that it then speaks for. */
export type RoleStatement = { id: string; text: string; roles: readonly string[] };

/** role-finder.yaml as it is read. */
export type RoleFinderView = {
  title: string;
  intro: string;
  roles: Role[];
  statements: RoleStatement[];
};
