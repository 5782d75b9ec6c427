/** A question's own lines of YAML, twice: with one key, and with another. Nothing else may differ. */
type Twin = { id: string; type: string; own: string; otherwise: string };

const option = (id: string, right: boolean) =>
  `      - { id: ${id}, text: Choose ${id}, correct: ${String(right)}, reason: ${right ? "It is so" : "It is not so"}. }\n`;
const options = (...right: string[]) =>
  `    options:\n${["a", "b", "c"].map((id) => option(id, right.includes(id))).join("")}`;

const steps = (...texts: string[]) =>
  `    steps:\n${texts.map((text) => `      - { text: ${text}, reason: Because ${text}. }\n`).join("")}`;

const pairs = (...rights: string[]) =>
  `    pairs:\n${rights.map((right, i) => `      - { left: Word ${String(i + 1)}, right: ${right}, reason: Because ${right}. }\n`).join("")}    others: [Nothing at all]\n`;

const items = (...categories: string[]) =>
  `    categories:
      - { id: duty, text: Duty }
      - { id: activity, text: Activity }
    items:
${categories.map((category, i) => `      - { text: Thing ${String(i + 1)}, category: ${category}, reason: Because of ${category}. }\n`).join("")}`;

const gaps = (first: string, second: string, month: string, year: string) =>
  `    text: Within {1} of {2}.
    gaps:
      - { answer: ${first}, others: [${second}], reason: Because of ${first}. }
      - { answer: ${month}, others: [${year}, a life], reason: Because of ${month}. }
`;

const caseOf = (good: number, bad: number) => `    steps:
      - id: start
        text: A member stops you.
        choices:
          - { id: listen, text: Listen, consequence: She goes on., reason: Listening opens., next: note }
          - { id: run, text: Run away, consequence: She is alone., reason: Nobody is helped., next: alone }
      - id: note
        text: What do you note?
        choices:
          - { id: dates, text: The dates, consequence: You know when., reason: Limits run., next: helped }
          - { id: guess, text: A guess, consequence: It is read out., reason: Guesses harm., next: alone }
    ends:
      - { id: helped, text: The official rings back., credit: ${String(good)} }
      - { id: halfway, text: Never reached., credit: 50 }
      - { id: alone, text: Nobody rings., credit: ${String(bad)} }
`;

/** A case with three ends, all of which can be reached. */
const branching = (good: number, bad: number) =>
  caseOf(good, bad).replace(
    "          - { id: guess",
    "          - { id: nothing, text: Nothing, consequence: You forget., reason: Memory fades., next: halfway }\n          - { id: guess",
  );

const twins: Twin[] = [
  { id: "one", type: "single", own: options("a"), otherwise: options("b") },
  { id: "many", type: "multiple", own: options("a", "c"), otherwise: options("b") },
  {
    id: "so-or-not",
    type: "true-false",
    own: "    answer: true\n    reason: It is so.\n",
    otherwise: "    answer: false\n    reason: It is not so.\n",
  },
  {
    id: "in-order",
    type: "ordering",
    own: steps("Listen", "Note", "Ring", "Report"),
    otherwise: steps("Report", "Ring", "Listen", "Note"),
  },
  {
    id: "pairs",
    type: "matching",
    own: pairs("Meaning one", "Meaning two", "Meaning three"),
    otherwise: pairs("Meaning two", "Meaning three", "Meaning one"),
  },
  {
    id: "how-many",
    type: "numeric",
    own: "    value: 7\n    tolerance: 0.5\n    unit: days\n    unit-forms: [day]\n    reason: It is seven.\n",
    otherwise: "    value: 5\n    unit: days\n    reason: It is five.\n",
  },
  {
    id: "in-a-word",
    type: "short-text",
    own: "    accepted: [detriment, a détriment]\n    reason: That is its name.\n",
    otherwise: "    accepted: [dismissal]\n    reason: That is its name.\n",
  },
  {
    id: "gaps",
    type: "gap-fill",
    own: gaps("seven days", "a month", "the end", "the letter"),
    otherwise: gaps("a month", "seven days", "the letter", "the end"),
  },
  {
    id: "sorts",
    type: "categorise",
    own: items("duty", "activity", "duty"),
    otherwise: items("activity", "duty", "duty"),
  },
  { id: "case", type: "branching-case", own: branching(100, 0), otherwise: branching(40, 100) },
];

/**
 * A quiz for module-1 of the small programme with one question of every type, in this order; `otherKey` gives the same
 * quiz with another key and other reasons, and nothing else different.
 */
export const quizOfEveryType = ({ otherKey = false } = {}): Record<string, string> => ({
  "modules/module-1/quiz.yaml": `title: What would you do?
intro: One of every type.
pass-mark: 60
questions:
${twins
  .map(
    ({ id, type, own, otherwise }) => `  - id: ${id}
    type: ${type}
    lesson: listen-well
    outcome: listening
    stem: What do you do about ${id}?
${otherKey ? otherwise : own}`,
  )
  .join("")}`,
});

/** The questions of that quiz by their type. */
export const questionSlugs = new Map(twins.map(({ type, id }) => [type, id]));

type Bank = { questions: number; ask: number; stem?: string };

/**
 * A bank of single choices for module-1 of the small programme, of which an attempt asks `ask`; the right option is
 * always `a`. One half is about a section of the first lesson, the other about the second lesson as a whole.
 */
export const quizBank = ({ questions, ask, stem = "Question" }: Bank): Record<string, string> => ({
  "modules/module-1/quiz.yaml": `title: What would you do?
intro: Some of many.
pass-mark: 50
ask: ${String(ask)}
questions:
${Array.from({ length: questions }, (_, i) => {
  const place =
    i % 2 === 0
      ? "    lesson: listen-well\n    outcome: listening\n    section: Before you start\n"
      : "    lesson: note-well\n    outcome: noting\n    difficulty: hard\n";
  return `  - id: question-${String(i)}\n    type: single\n${place}    stem: ${stem} ${String(i)}\n${options("a")}`;
}).join("")}`,
});
