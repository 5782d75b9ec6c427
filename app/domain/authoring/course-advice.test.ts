import { describe, expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { readContentFolder } from "./content-folder.server.ts";
import { requireDocuments } from "./content-parser.ts";
import { describeProblem } from "./content-problem.ts";
import { adviseOn } from "./course-advice.ts";

const TODAY = "2026-11-22";
const LESSON = "modules/module-1/lessons/listen-well.md";
const QUIZ = "modules/module-1/quiz.yaml";
const FACTS = "facts/time-off.yaml";

const advice = (changes: Record<string, string | null> = {}, today = TODAY): string[] =>
  adviseOn(requireDocuments(smallProgrammeWith(changes)), today).map(describeProblem);

const sourceOf = (path: string): string => smallProgrammeWith().get(path) ?? "";

/** A lesson with all its usual parts, whose words are `text`. */
const wholeLesson = (text: string): string => `${sourceOf(LESSON).split("\n---\n")[0] ?? ""}
---

:::pre-question{title="First"}
${text}
:::

:::scenario{title="A case"}
${text}
:::

:::worked-example{title="Done"}
${text}
:::

:::half-worked{title="Half"}
${text}
:::

:::answer{title="One answer"}
${text}
:::

:::if-then{title="Next"}
If it comes,

then I will go.
:::

:::law{facts="paid-time-off"}
Time off is paid.
:::

## Sources

- An Act
`;

describe("an author is told what to look at", () => {
  test("a fact whose review date has passed, from the day after it", () => {
    const found = `${FACTS}:7:14 the fact "paid-time-off" is past its review date — check the law, and write the new checked-on and review-by`;
    expect(advice({}, "2027-11-21")).not.toContain(found);
    expect(advice({}, "2027-11-22")).toContain(found);
  });

  test("a fact that nothing cites", () => {
    const alone = sourceOf(FACTS) + sourceOf(FACTS).replace("paid-time-off", "lonely");
    expect(advice({ [FACTS]: alone })).toContain(
      `${FACTS}:8:7 nothing cites the fact "lonely" — cite it in a law block or a question, or take it out`,
    );
  });

  test("an outcome that is tested once only", () => {
    expect(advice()).toContain(
      'modules/module-1/lessons/note-well.md:6:9 the outcome "noting" is tested by 1 of the questions — write two or more',
    );
  });

  test("each usual part that a lesson lacks, and nothing about one that has them all", () => {
    const parts = advice().filter((line) => line.startsWith(`${LESSON}:10:1 `));
    expect(parts.map((line) => /without an? (\S+) block|(end in its sources)/.exec(line)?.[1])).toEqual([
      "pre-question",
      "worked-example",
      "half-worked",
      "answer",
      "scenario",
      "if-then",
      undefined,
    ]);
    const whole = advice({ [LESSON]: wholeLesson("Ask what has been said to them, and when. Then wait.") });
    expect(whole.filter((line) => line.startsWith(LESSON))).toEqual([]);
  });

  test("a lesson that is hard to read, with its reading ease", () => {
    const hard =
      "Notwithstanding organisational considerations, representatives necessarily prioritise confidentiality.";
    const [found = ""] = advice({ [LESSON]: wholeLesson(hard) }).filter((line) => line.startsWith(LESSON));
    expect(found).toMatch(/a lesson with a Flesch reading ease of -?\d+ — shorter sentences/);
  });

  test("a lesson that takes longer than a break", () => {
    const long = wholeLesson("Ask them and wait.").replace("minutes: 10", "minutes: 25");
    expect(advice({ [LESSON]: long })).toContain(
      `${LESSON}:4:10 a lesson of 25 minutes — between 8 and 15: split it, or say more`,
    );
  });

  test("a right option that is much longer than the others, and a question of two options", () => {
    const long = sourceOf(QUIZ).replace(
      "text: I will listen.",
      "text: I will listen to all of it before I say a word.",
    );
    const found = advice({ [QUIZ]: long }).map((line) => line.replace(/:\d+:\d+ /, " "));
    expect(found).toContain(
      `${QUIZ} the right option of first-words is much the longest — write options of the same length`,
    );
    expect(found).toContain(`${QUIZ} first-words has 2 options — write 3 that are all plausible`);
  });

  test("a question that nobody else has answered, until somebody has", () => {
    const unread = (changes = {}) => advice(changes).filter((line) => line.includes("nobody has read"));
    expect(unread()).toHaveLength(3);
    const reading = "question,answer,agrees,remark\nfirst-words,a,yes,\n";
    expect(unread({ "readings/module-1.csv": reading })).toHaveLength(2);
  });
});

test("reps get a course that meets every rule: nothing is advised on the day of its latest check", async () => {
  const documents = requireDocuments(await readContentFolder("content"));
  const checked = documents.facts.flatMap(({ value }) => value.map(({ checkedOn }) => checkedOn)).sort();
  expect(adviseOn(documents, checked.at(-1) ?? TODAY).map(describeProblem)).toEqual([]);
});
