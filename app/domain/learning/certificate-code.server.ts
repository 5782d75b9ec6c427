import { randomInt } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "./certificate.ts";

/** A code that nobody can guess, without its dashes. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
