import type { Difficulty, Shuffle } from "#app/domain/curriculum/question.ts";

/** What the draw looks at: where a question is taught, and how hard it is. */
export type BankQuestion = { slug: string; lesson: string; outcome: string; difficulty: Difficulty };

type Draw = {
  count: number;
  /** How often the learner has met each question, by its slug. */
  seen: ReadonlyMap<string, number>;
  shuffle: Shuffle;
};

const countOf = (counts: ReadonlyMap<string, number>, name: string): number => counts.get(name) ?? 0;

/** -1 where `one` comes first, as in a dictionary. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  const first = one.findIndex((rank, i) => rank !== other[i]);
  return first < 0 ? 0 : (one[first] ?? 0) - (other[first] ?? 0);
}

/**
 * So many questions of a bank, none twice, in random order. One after the other is taken from what has been asked
 * about least in this draw: the lesson, then the outcome; of those the question that the learner has met least often,
 * then the difficulty that is short of its share; chance decides between the rest. All of a bank that is smaller.
 */
export function drawQuestions<Q extends BankQuestion>(
  bank: readonly Q[],
  { count, seen, shuffle }: Draw,
): Q[] {
  const left = shuffle(bank);
  const drawn: Q[] = [];
  const taken = new Map<string, number>();
  const share = new Map<string, number>();
  for (const { difficulty } of bank) share.set(difficulty, countOf(share, difficulty) + 1);
  const rank = ({ slug, lesson, outcome, difficulty }: Q): number[] => [
    countOf(taken, lesson),
    countOf(taken, `${lesson} ${outcome}`),
    countOf(seen, slug),
    countOf(taken, `is ${difficulty}`) / countOf(share, difficulty),
  ];
  while (drawn.length < count && left.length > 0) {
    const ranks = left.map(rank);
    const best = ranks.reduce(
      (least, each, i) => (compareRanks(each, ranks[least] ?? []) < 0 ? i : least),
      0,
    );
    const [question] = left.splice(best, 1);
    if (!question) break;
    drawn.push(question);
    const { lesson, outcome, difficulty } = question;
    for (const name of [lesson, `${lesson} ${outcome}`, `is ${difficulty}`])
      taken.set(name, countOf(taken, name) + 1);
  }
  return shuffle(drawn);
}
