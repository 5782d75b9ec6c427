import type { CivilDate } from "#app/platform/civil-date.ts";
import type { ModuleName } from "./programme.ts";

export const certificateNames = ["hidden", "initials", "full"] as const;
/** How much of their name a holder shows to whoever has the code. */
export type CertificateName = (typeof certificateNames)[number];

/** What else a holder may show, as the boxes of the form name it. */
export const shareableParts = ["module", "date"] as const;

/** What the holder of a certificate shows on its check page; the union is named on every one. */
export type SharedParts = { name: CertificateName; showModule: boolean; showDate: boolean };

export const NOTHING_SHARED: SharedParts = { name: "hidden", showModule: false, showDate: false };

export const sharesNothing = ({ name, showModule, showDate }: SharedParts): boolean =>
  name === "hidden" && !showModule && !showDate;

/** A completed module as its certificate says it: the Edition it was completed in, the day, and no score. */
export type Certificate = {
  module: ModuleName;
  covers: string[];
  name: string;
  on: CivilDate;
  edition: number;
  union: string;
};

/** `code` is written in groups, as it is printed. */
export type CertificatePage = { certificate: Certificate; share: (SharedParts & { code: string }) | null };

/** What is on paper: the address and the code are null while the holder shares nothing. */
export type CertificatePrint = Certificate & { check: { address: string; code: string } | null };

/** What a check page shows: null for what the holder keeps to themself. */
export type SharedCertificate = {
  union: string;
  name: string | null;
  module: { position: number; title: string } | null;
  on: CivilDate | null;
};

/** 28 characters of 32 kinds: 140 bits, where 128 cannot be guessed. */
export const CODE_LENGTH = 28;
const GROUP = 4;

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and copied from paper. */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "K7QM-2XHD-…", as it is printed and stands in the address. */
export const codeInGroups = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");

/** The code that somebody typed: in any capitals, with or without its dashes, with O for 0 and I or L for 1. */
export const readCode = (typed: string): string =>
  typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** "S. W." of "Sam Whitlock": the first letter of each part of a name that begins with one. */
export const initialsOf = (name: string): string =>
  name
    .normalize("NFC")
    .split(/\s+/)
    .flatMap((part) => /^\p{L}/u.exec(part)?.[0] ?? [])
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(" ");

/** A name as far as its holder shows it. */
export function shownName(name: string, how: CertificateName): string | null {
  if (how === "hidden") return null;
  return how === "full" ? name : initialsOf(name);
}
