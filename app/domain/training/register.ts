/** Somebody who may have come: a rep or a lead of the session's branch. */
export type Candidate = { id: string; name: string; email: string; membershipNumber: string | null };

/** A pasted line, and whom it means. Nobody is chosen where more than one person may be meant. */
export type RegisterLine =
  | { kind: "matched"; line: string; userId: string }
  | { kind: "ambiguous"; line: string; candidateIds: string[] }
  | { kind: "unknown"; line: string };

/** Characters: a register of some hundred names. */
export const REGISTER_MAX = 20_000;

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();

/** "3. Sam", "- Sam" and "Sam (rep)" are Sam. */
const bare = (line: string): string =>
  line
    .replace(/^\s*(\d+[.)]\s+|[-*•–]\s+)/, "")
    .replace(/\([^)]*\)\s*$/, "")
    .trim();

/** The ways in which a line may name somebody: as it is, surname first, or as the cells of a row. */
function readings(line: string): string[] {
  const text = bare(line);
  const cells = text
    .split(/[\t;,]/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  const [first = "", second = ""] = cells;
  return [text, ...cells, `${first} ${second}`, `${second} ${first}`].map(fold).filter(Boolean);
}

const keysOf = ({ name, email, membershipNumber }: Candidate): string[] =>
  [name, email, membershipNumber ?? ""].map(fold).filter(Boolean);

/** "S. Whitlock" and "Whitlock" may be Sam Whitlock, and only a person can tell. */
function mayBe(reading: string, { name }: Candidate): boolean {
  const words = fold(name).split(" ");
  const typed = reading.split(" ");
  const surname = words.at(-1);
  if (surname === undefined || !typed.includes(surname)) return false;
  return typed.every(
    (word) => word === surname || words.some((own) => own.startsWith(word) || word.startsWith(own)),
  );
}

function readLine(line: string, people: readonly Candidate[]): RegisterLine {
  const named = readings(line);
  const exact = people.filter((person) => keysOf(person).some((key) => named.includes(key)));
  const [only] = exact;
  if (only && exact.length === 1) return { kind: "matched", line, userId: only.id };
  const candidates =
    exact.length > 0 ? exact : people.filter((person) => named.some((reading) => mayBe(reading, person)));
  return candidates.length > 0
    ? { kind: "ambiguous", line, candidateIds: candidates.map(({ id }) => id) }
    : { kind: "unknown", line };
}

/**
 * Matches a pasted list, one person a line, with the people of a branch: by the whole name, whatever its capitals,
 * accents and order, by e-mail address or by membership number. Never a guess: a line that fits two people, or only
 * partly one, is `ambiguous` and names them.
 */
export const matchRegister = (pasted: string, people: readonly Candidate[]): RegisterLine[] =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => fold(line) !== "")
    .map((line) => readLine(line, people));
