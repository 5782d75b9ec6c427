type OfLesson = { lesson: string };

const countOf = (questions: readonly OfLesson[], lesson: string): number =>
  questions.filter((question) => question.lesson === lesson).length;

/** True where the questions can follow one of `before` without two of a lesson in a row. */
const canBeMixed = (questions: readonly OfLesson[], before: string): boolean =>
  questions.every(({ lesson }) => {
    const places = questions.length / 2;
    return countOf(questions, lesson) <= (lesson === before ? Math.floor(places) : Math.ceil(places));
  });

/** The place of the question that comes next: the earliest that leaves the rest mixable, or one of the commonest lesson. */
function nextPlace(questions: readonly OfLesson[], before: string | null): number {
  const others = questions.flatMap(({ lesson }, i) => (lesson === before ? [] : [i]));
  const mixable = others.find((i) =>
    canBeMixed(
      questions.filter((_, j) => j !== i),
      questions[i]?.lesson ?? "",
    ),
  );
  const common = (i: number) => countOf(questions, questions[i]?.lesson ?? "");
  return mixable ?? others.toSorted((one, other) => common(other) - common(one))[0] ?? 0;
}

/**
 * Mixes questions so that two of the same lesson, and with that of the same outcome, follow each other as seldom as can
 * be; else they keep their order. `before`: the lesson of the question answered last, null for none. Mixed practice is
 * remembered longer than practice in blocks, and a case in life does not say which lesson it is from.
 */
export function interleave<T extends OfLesson>(questions: readonly T[], before: string | null): T[] {
  const place = nextPlace(questions, before);
  const next = questions[place];
  if (!next) return [];
  return [
    next,
    ...interleave(
      questions.filter((_, i) => i !== place),
      next.lesson,
    ),
  ];
}
