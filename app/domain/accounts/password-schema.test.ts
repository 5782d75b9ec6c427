import { expect, test } from "vitest";
import { changePasswordSchema, resetSchema } from "./password-schema.ts";

const owner = { email: "sam.whitlock@example.org", membershipNumber: "N1234567890123" };
const faults = (password: string) =>
  resetSchema(owner)
    .safeParse({ password })
    .error?.issues.map(({ message }) => message) ?? [];

test.each(["1q2w3e4r5t6y", "123456654321", "LeaveMeAlone", " qwertyqwerty ", "１２３４５６６５４３２１"])(
  "the breached password %s opens no account",
  (password) => expect(faults(password)).toEqual(["passwordBreached"]),
);

test.each(["three short blue words", "lemon-ladder-lantern", "1q2w3e4r5t6y and more"])(
  "the password %s, which is on no list, is accepted",
  (password) => expect(faults(password)).toEqual([]),
);

test("a password chosen before the list can still be typed to prove who one is", () => {
  const form = { currentPassword: "qwertyqwerty", password: "lemon-ladder-lantern" };
  expect(changePasswordSchema(owner).safeParse(form).success).toBe(true);
});
