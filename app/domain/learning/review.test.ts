import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { now, stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { questionSlugs, quizOfEveryType } from "#tests/factories/quiz.ts";
import { createReviewCard, createReviewer, reviewReply } from "#tests/factories/review.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import type { ReviewPage } from "./review-card.ts";
import { forgetReviews, giveUpReview, goOnWithReview, switchReviews } from "./review-commands.server.ts";
import { countDueReviews, findReviewSwitch, requireReviewPage } from "./review-queries.server.ts";

useTestDatabase();
beforeEach(() => {
  stopClock(new Date("2026-11-22T09:00:00Z"));
});

const pageOf = (viewer: Viewer): Promise<ReviewPage> => requireReviewPage(viewer, "en");

async function askedSlug(viewer: Viewer): Promise<string | null> {
  const page = await pageOf(viewer);
  return page.state === "asking" ? page.question.slug : null;
}

const cardsOf = ({ id }: Viewer) => db().reviewCard.findMany({ where: { userId: id } });

/** Gives up on whatever is asked until nothing is, one a minute, and says in which order it was asked. */
async function reviewAll(viewer: Viewer): Promise<string[]> {
  const slugs: string[] = [];
  for (;;) {
    const page = await pageOf(viewer);
    if (page.state !== "asking") return slugs;
    const { slug, reps } = page.question;
    slugs.push(slug);
    await giveUpReview(viewer, reviewReply(slug, [], { reps }), "en");
    stopClock(new Date(now().getTime() + 60_000));
  }
}

describe("what is asked", () => {
  test("nothing where no Edition is published yet, and that is no fault", async () => {
    const viewer = await createUser();
    expect(await pageOf(viewer)).toEqual({ state: "before", of: 0 });
    expect(await countDueReviews(viewer)).toBe(0);
  });

  test("nothing before a module is complete, nor on the day on which it is, and its questions from the next", async () => {
    const reader = await createUser();
    expect(await pageOf(reader)).toEqual({ state: "before", of: 0 });
    const fresh = await createReviewer({ daysAgo: 0 });
    expect(await pageOf(fresh)).toEqual({ state: "done", of: 0, answered: 0, nextOn: "2026-11-23" });
    expect(await countDueReviews(fresh)).toBe(0);
    stopClock(new Date("2026-11-23T00:10:00Z"));
    expect(await pageOf(fresh)).toMatchObject({ state: "asking", of: 3, question: { position: 1, reps: 0 } });
    expect(await countDueReviews(fresh)).toBe(3);
  });

  test("what is overdue longest comes before what is due, and both before what is new", async () => {
    const viewer = await createReviewer({ documents: quizOfEveryType() });
    await createReviewCard({ userId: viewer.id, question: "sorts", due: 0 });
    await createReviewCard({ userId: viewer.id, question: "case", due: -9, since: 12 });
    await createReviewCard({ userId: viewer.id, question: "many", due: 1 });
    expect((await reviewAll(viewer)).slice(0, 3)).toEqual(["case", "sorts", "one"]);
  });

  test("six questions a day, however much is due; the rest is there tomorrow", async () => {
    const viewer = await createReviewer({ documents: quizOfEveryType() });
    expect(await countDueReviews(viewer)).toBe(6);
    expect(await reviewAll(viewer)).toHaveLength(6);
    expect(await countDueReviews(viewer)).toBe(0);
    expect(await pageOf(viewer)).toEqual({ state: "done", of: 6, answered: 6, nextOn: "2026-11-23" });
    stopClock(new Date("2026-11-23T09:00:00Z"));
    expect(await pageOf(viewer)).toMatchObject({ state: "asking", of: 6 });
  });

  test("the lessons take turns", async () => {
    const viewer = await createReviewer();
    expect(await reviewAll(viewer)).toEqual(["first-words", "what-to-note", "first-question"]);
  });

  test("new questions come from every lesson, though the quiz asks one lesson after another", async () => {
    const lessons = ["listen-well", "note-well"].flatMap((lesson) =>
      [1, 2, 3, 4, 5].map((number) => ({ lesson, number })),
    );
    const questions = lessons.map(
      ({ lesson, number }) => `  - id: ${lesson}-${String(number)}
    type: true-false
    lesson: ${lesson}
    outcome: ${lesson === "listen-well" ? "listening" : "noting"}
    stem: Is that so?
    answer: true
    reason: It is so.
`,
    );
    const head = "title: Quiz\nintro: Ten.\npass-mark: 60\nquestions:\n";
    const viewer = await createReviewer({
      documents: { "modules/module-1/quiz.yaml": head + questions.join("") },
    });
    expect(await reviewAll(viewer)).toEqual(
      [1, 2, 3].flatMap((number) => [`listen-well-${String(number)}`, `note-well-${String(number)}`]),
    );
  });

  test("what is due in the evening can be answered in the morning", async () => {
    const viewer = await createReviewer();
    await createReviewCard({ userId: viewer.id, due: 0.6 });
    expect(await askedSlug(viewer)).toBe("first-words");
    await db().reviewCard.update({
      where: { userId_questionSlug: { userId: viewer.id, questionSlug: "first-words" } },
      data: { dueAt: new Date("2026-11-23T00:00:00Z") },
    });
    expect(await askedSlug(viewer)).toBe("what-to-note");
  });

  test("the page is one statement, and so is the line on the home page, for one question or for ten", async () => {
    const viewer = await createReviewer({ documents: quizOfEveryType() });
    expect(await countStatements(() => pageOf(viewer))).toBe(1);
    for (const question of ["one", "many", "gaps"]) await createReviewCard({ userId: viewer.id, question });
    expect(await countStatements(() => pageOf(viewer))).toBe(1);
    expect(await countStatements(() => countDueReviews(viewer))).toBe(1);
  });

  test("two questions that differ only in the key are asked in the same bytes", async () => {
    const sent: unknown[][] = [];
    for (const otherKey of [false, true]) {
      const viewer = await createReviewer({ documents: quizOfEveryType({ otherKey }) });
      const ask = (slug: string) => goOnWithReview(viewer, reviewReply(slug, []), "en");
      sent.push([await pageOf(viewer), ...(await Promise.all([...questionSlugs.values()].map(ask)))]);
    }
    expect(sent[0]).toMatchObject([
      { state: "asking" },
      ...Array.from(questionSlugs, () => ({ state: "asked" })),
    ]);
    expect(sent[1]).toEqual(sent[0]);
  });

  test("a reader of Welsh is asked in Welsh where there is a translation, and in English else", async () => {
    const viewer = await createReviewer();
    const { hash, ...version } = await db().questionVersion.findFirstOrThrow({
      where: { slug: "first-words" },
    });
    const row = await db().editionQuestion.findFirstOrThrow({
      where: { questionHash: hash },
      orderBy: { editionId: "desc" },
    });
    const welsh = {
      ...version,
      hash: "welsh",
      locale: "cy",
      body: version.body ?? {},
      key: version.key ?? {},
      reasons: version.reasons ?? {},
    };
    await db().questionVersion.create({ data: welsh });
    await db().editionQuestion.create({ data: { ...row, locale: "cy", questionHash: "welsh" } });
    const locale = async (slug: string) => {
      const outcome = await goOnWithReview(viewer, reviewReply(slug, []), "cy");
      return outcome.state === "asked" && outcome.question.locale;
    };
    expect([await locale("first-words"), await locale("what-to-note")]).toEqual(["cy", "en"]);
    expect(await countDueReviews(viewer)).toBe(3);
  });
});

describe("the learner's own choice", () => {
  test("off asks nothing and deletes nothing; on again goes on where it was", async () => {
    const viewer = await createReviewer();
    await createReviewCard({ userId: viewer.id });
    const before = await cardsOf(viewer);
    expect(await findReviewSwitch(viewer)).toBe("on");
    await switchReviews(viewer, "off");
    await switchReviews(viewer, "off");
    expect(await pageOf(viewer)).toMatchObject({ state: "off" });
    expect([await countDueReviews(viewer), await findReviewSwitch(viewer)]).toEqual([0, "off"]);
    expect(await cardsOf(viewer)).toEqual(before);
    await switchReviews(viewer, "on");
    expect(await askedSlug(viewer)).toBe("first-words");
  });

  test("forgetting takes away one's own history, and neither another's nor a completion", async () => {
    const [viewer, other] = [await createReviewer(), await createReviewer()];
    await createReviewCard({ userId: viewer.id });
    await createReviewCard({ userId: other.id });
    await forgetReviews(viewer);
    expect([await cardsOf(viewer), (await cardsOf(other)).length]).toEqual([[], 1]);
    expect(await pageOf(viewer)).toMatchObject({ state: "asking", of: 3 });
  });

  test("a person who has nothing to review is offered no switch", async () => {
    expect(await findReviewSwitch(await createUser())).toBeNull();
  });

  test("what reviews keep goes with the person", async () => {
    const person = await createUser();
    await createReviewCard({ userId: person.id });
    await switchReviews(person, "off");
    await db().user.delete({ where: { id: person.id } });
    const where = { userId: person.id };
    expect([await db().reviewCard.count({ where }), await db().reviewPause.count({ where })]).toEqual([0, 0]);
  });
});
