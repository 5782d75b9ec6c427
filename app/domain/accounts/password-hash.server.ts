import { hash, verify } from "@node-rs/argon2";

/** argon2id, which is the library's default, with OWASP's smallest advised cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a random text that nobody knows. Where there is no password to compare with, this is compared instead. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$tjUFNFF0o02BgrCRnRu6yw$+6ovzKX5dDf8sjzhzhAfo2kYWbzQ8Xqvabff/KBgzEY";

/** One form for a letter that can be typed in two (NIST SP 800-63B-4, 3.1.1.2). */
const normalised = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), COST);

/** Whether the password is right. Takes one argon2 computation whether there is a hash to compare with or not. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? NOBODYS_HASH, normalised(password));
  return isRight && passwordHash !== null;
}
