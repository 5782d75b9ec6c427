import { z } from "zod";
import { isBreached } from "./breached-passwords.ts";
import { type Owner, PASSWORD_MAX, PASSWORD_MIN, passwordFault } from "./password.ts";

/** Untrimmed: a space may be part of a password. */
export const newPassword = () =>
  z
    .string("required")
    .min(PASSWORD_MIN, `tooShort:${PASSWORD_MIN}`)
    .max(PASSWORD_MAX, `tooLong:${PASSWORD_MAX}`)
    .refine((password) => !isBreached(password), "passwordBreached");

/** What a person proves themselves with. How long it has to be is no business of this form. */
export const givenPassword = () => z.string("required").max(PASSWORD_MAX, `tooLong:${PASSWORD_MAX}`);

/** A new password for a person who is known. */
export const newPasswordFor = (owner: Owner) =>
  newPassword().superRefine((password, context) => {
    const fault = passwordFault(password, owner);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

export const resetSchema = (owner: Owner) => z.object({ password: newPasswordFor(owner) });

export const changePasswordSchema = (owner: Owner) =>
  z.object({ currentPassword: givenPassword(), password: newPasswordFor(owner) });
