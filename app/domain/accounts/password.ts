/** Length alone, no composition rules: NIST SP 800-63B-4, 3.1.1.2. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** A local part as short as "jo" is in too many good passwords to forbid it. */
const LOCAL_PART_MIN = 4;

export type Owner = { email: string; membershipNumber: string | null };
export type PasswordFault = "passwordHasEmail" | "passwordIsNumber";

/** What makes a password too easy to guess for somebody who knows its owner, or null. */
export function passwordFault(password: string, { email, membershipNumber }: Owner): PasswordFault | null {
  const lower = password.toLowerCase();
  const [localPart = ""] = email.toLowerCase().split("@");
  if (localPart.length >= LOCAL_PART_MIN && lower.includes(localPart)) return "passwordHasEmail";
  return membershipNumber !== null && lower.trim() === membershipNumber.toLowerCase()
    ? "passwordIsNumber"
    : null;
}
