import { diffArrays, diffWordsWithSpace } from "diff";
import type { BlockKind, LessonBlock } from "#app/domain/curriculum/lesson-blocks.ts";

/** A stretch of plain text that both versions have, or only the later, or only the earlier. */
export type Piece = { mark: "same" | "added" | "removed"; text: string };
export type MarkedBlock = { kind: BlockKind; pieces: Piece[] };

/** `title` is empty for what stands before the first heading. */
export type MarkedSection = { title: Piece[]; blocks: MarkedBlock[] };

/** The sections that differ, with their differences marked, and the titles of those that are as they were. */
export type LessonDifference = { changed: MarkedSection[]; unchanged: string[] };

/** Beyond this many edits two texts are shown one after the other: nobody reads such marks, and finding them takes long. */
const maxEditLength = 800;
/** Beyond this many, what was taken out and what was added are not tried against each other. */
const MOST_PAIRS = 40_000;
/** The share of words in common from which one block is taken for the other, changed. */
const ALIKE = 0.5;

const whole = (mark: Piece["mark"], { kind, text }: LessonBlock): MarkedBlock => ({
  kind,
  pieces: [{ mark, text }],
});

/** "three months" became "six weeks", and not one word twice: the space between two replaced words goes with them. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = "";
  let added = "";
  const finish = () => {
    if (removed !== "") joined.push({ mark: "removed", text: removed });
    if (added !== "") joined.push({ mark: "added", text: added });
    removed = added = "";
  };
  const isChanged = (index: number) => (pieces[index]?.mark ?? "same") !== "same";
  for (const [i, { mark, text }] of pieces.entries()) {
    const isGap = text.trim() === "" && isChanged(i + 1) && isChanged(i + 2);
    if (mark === "removed") removed += text;
    else if (mark === "added") added += text;
    else if (isGap && removed !== "" && added !== "") {
      removed += text;
      added += text;
    } else {
      finish();
      joined.push({ mark, text });
    }
  }
  finish();
  return joined;
}

/** One text as it became the other, word by word. Without what is added it is the earlier, without what is removed the later. */
export function compareWords(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength });
  if (!parts) {
    return [
      { mark: "removed", text: before },
      { mark: "added", text: after },
    ];
  }
  return joinRuns(
    parts.map(({ value, added, removed }) => ({
      mark: added ? "added" : removed ? "removed" : "same",
      text: value,
    })),
  );
}

const wordsOf = ({ text }: LessonBlock): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** How much two blocks have in common, from 0 to 1 (Dice's coefficient of their words); 0 for too little. */
function likeness(
  a: { kind: BlockKind; words: Set<string> },
  b: { kind: BlockKind; words: Set<string> },
): number {
  if (a.kind !== b.kind || a.words.size + b.words.size === 0) return 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const share = (2 * common) / (a.words.size + b.words.size);
  return share < ALIKE ? 0 : share;
}

/** The pairs, in order in both lists, that have most in common in all (longest common subsequence, weighted). */
function pairUp(removed: readonly LessonBlock[], added: readonly LessonBlock[]): Map<number, number> {
  const pairs = new Map<number, number>();
  if (removed.length * added.length > MOST_PAIRS) return pairs;
  const read = (block: LessonBlock) => ({ kind: block.kind, words: wordsOf(block) });
  const [left, right] = [removed.map(read), added.map(read)];
  const alike = left.map((a) => right.map((b) => likeness(a, b)));
  const best = [...left, null].map(() => [...right, null].map(() => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const share = alike[i]?.[j] ?? 0;
    return share === 0 ? 0 : share + at(i + 1, j + 1);
  };
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      (best[i] ?? [])[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const most = at(i, j);
    if (most > 0 && paired(i, j) === most) pairs.set(i++, j++);
    else if (at(i + 1, j) === most) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Blocks that were replaced by others: those that are alike are marked word by word, the rest as a whole. */
function replace(removed: readonly LessonBlock[], added: readonly LessonBlock[]): MarkedBlock[] {
  const pairs = pairUp(removed, added);
  let next = 0;
  const upTo = (end: number) => added.slice(next, (next = end)).map((block) => whole("added", block));
  const marked = removed.flatMap((block, i) => {
    const j = pairs.get(i);
    const partner = j === undefined ? undefined : added[j];
    if (j === undefined || !partner) return [whole("removed", block)];
    const before = upTo(j);
    next = j + 1;
    return [...before, { kind: partner.kind, pieces: compareWords(block.text, partner.text) }];
  });
  return [...marked, ...upTo(added.length)];
}

/** All blocks of two versions in one order, marked. Blocks are compared first, words within a changed block next. */
export function compareBlocks(before: readonly LessonBlock[], after: readonly LessonBlock[]): MarkedBlock[] {
  const comparator = (a: LessonBlock, b: LessonBlock) => a.kind === b.kind && a.text === b.text;
  const parts = diffArrays([...before], [...after], { comparator, maxEditLength });
  if (!parts) return replace(before, after);
  const marked: MarkedBlock[] = [];
  let [removed, added]: [LessonBlock[], LessonBlock[]] = [[], []];
  for (const part of [...parts, { value: [], added: false, removed: false }]) {
    if (part.removed) removed = removed.concat(part.value);
    else if (part.added) added = added.concat(part.value);
    else {
      marked.push(...replace(removed, added), ...part.value.map((block) => whole("same", block)));
      [removed, added] = [[], []];
    }
  }
  return marked;
}

const isSame = ({ pieces }: { pieces: readonly Piece[] }): boolean =>
  pieces.every(({ mark }) => mark === "same");

/** What a reader of the earlier version is shown of the later. */
export function compareLessons(
  before: readonly LessonBlock[],
  after: readonly LessonBlock[],
): LessonDifference {
  const sections: MarkedSection[] = [{ title: [], blocks: [] }];
  for (const block of compareBlocks(before, after)) {
    if (block.kind === "section") sections.push({ title: block.pieces, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  const isUnchanged = ({ title, blocks }: MarkedSection) => isSame({ pieces: title }) && blocks.every(isSame);
  return {
    changed: sections.filter((section) => !isUnchanged(section)),
    unchanged: sections.filter(isUnchanged).flatMap(({ title }) => title.map(({ text }) => text)),
  };
}
