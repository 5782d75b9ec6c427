export type LinkPurpose = "first_administrator" | "invitation" | "password_reset";

/** How long a link can be opened, in days. */
export const LINK_DAYS: Record<LinkPurpose, number> = {
  first_administrator: 7,
  invitation: 14,
  password_reset: 1,
};

/** Where a link of the purpose leads. */
export const linkPath = (purpose: LinkPurpose, token: string): string =>
  `/${purpose === "password_reset" ? "reset" : "welcome"}/${token}`;

/** A person who has a password resets it; one who has none is still invited. */
export const purposeFor = (person: { hasPassword: boolean }): "invitation" | "password_reset" =>
  person.hasPassword ? "password_reset" : "invitation";
