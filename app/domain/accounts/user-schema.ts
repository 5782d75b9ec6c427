import { z } from "zod";
import { locales } from "#app/i18n/locale.ts";
import { email, identifier, optionalText, requiredText } from "#app/platform/field-rules.ts";
import { newPassword, newPasswordFor } from "./password-schema.ts";
import { type Owner, passwordFault } from "./password.ts";
import { MEMBERSHIP_NUMBER_MAX, NAME_MAX, SEARCH_MAX, needsBranch } from "./user.ts";
import { type Role, roles } from "./viewer.ts";

/** Letters, digits and the signs between them, in capitals, so that n-123 and N-123 are one number. */
const membershipNumber = () =>
  requiredText(MEMBERSHIP_NUMBER_MAX)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, "membershipNumber")
    .toUpperCase();

/** A name stands in lists and sentences: on one line, and no tag. */
const name = () => requiredText(NAME_MAX).regex(/^[^\p{Cc}<>]+$/u, "name");

const person = { name: name(), email: email(), membershipNumber: membershipNumber() };
const choice = { roles: z.array(z.enum(roles, "choose")), branchId: identifier().optional() };

const branchGiven = ({ roles: chosen, branchId }: { roles: Role[]; branchId?: string | undefined }) =>
  branchId !== undefined || !chosen.some(needsBranch);

/** Said together with what is wrong elsewhere in the form, and not only once that is right. */
const branchMissing = {
  path: ["branchId"],
  message: "choose",
  when: ({ value }: { value: unknown }) => z.object(choice).safeParse(value).success,
};

export const invitationSchema = z
  .object({ ...person, ...choice, roles: choice.roles.min(1, "choose") })
  .refine(branchGiven, branchMissing);

const shown = z.string().default("");

export const personSchema = z.object({ ...person, shown });

export const rolesSchema = z.object({ ...choice, shown }).refine(branchGiven, branchMissing);

/** The search of the list of people, as its address holds it. */
export const peopleSearchSchema = z.object({
  q: optionalText(SEARCH_MAX),
  branch: optionalText(SEARCH_MAX),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** The first administrator says who they are; a password is measured against that. */
export const firstAdministratorSchema = z
  .object({ ...person, password: newPassword() })
  .superRefine(({ password, ...owner }, context) => {
    const fault = passwordFault(password, owner);
    if (fault) context.addIssue({ code: "custom", path: ["password"], message: fault });
  });

export const acceptInvitationSchema = (owner: Owner) =>
  z.object({ locale: z.enum(locales, "choose"), password: newPasswordFor(owner) });
