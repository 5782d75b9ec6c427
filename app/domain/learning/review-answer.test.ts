import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { questionOfEveryType } from "#tests/factories/question.ts";
import { questionSlugs, quizOfEveryType } from "#tests/factories/quiz.ts";
import { createReviewCard, createReviewer, reviewReply } from "#tests/factories/review.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import {
  answerReview,
  forgetReviews,
  giveUpReview,
  goOnWithReview,
  switchReviews,
} from "./review-commands.server.ts";
import { requireReviewPage } from "./review-queries.server.ts";

useTestDatabase();
beforeEach(() => {
  stopClock(new Date("2026-11-22T09:00:00Z"));
});

const answer = (viewer: Viewer, ...of: Parameters<typeof reviewReply>) =>
  answerReview(viewer, reviewReply(...of), "en");

const cardsOf = ({ id }: Viewer) => db().reviewCard.findMany({ where: { userId: id } });

describe("an answer", () => {
  test("that is all right comes back in three days, a guess in two, one that is wrong or unknown tomorrow", async () => {
    const days: string[] = [];
    for (const [given, guessed] of [
      [["a"], false],
      [["a"], true],
      [["b"], false],
    ] as const) {
      const outcome = await answer(await createReviewer(), "first-words", given, { guessed });
      if (outcome.state === "marked") days.push(outcome.dueOn);
    }
    const unknown = await giveUpReview(await createReviewer(), reviewReply("first-words", []), "en");
    expect(days).toEqual(["2026-11-25", "2026-11-24", "2026-11-23"]);
    expect(unknown).toMatchObject({
      state: "marked",
      dueOn: "2026-11-23",
      answer: { credit: 0, answered: false },
    });
  });

  test("is marked with the verdict, the right answer, the reason and the lesson", async () => {
    const outcome = await answer(await createReviewer(), "first-words", ["b"], { position: 3 });
    expect(outcome).toMatchObject({
      state: "marked",
      answer: {
        position: 3,
        credit: 0,
        lesson: { module: "module-1", slug: "listen-well" },
        marked: {
          shape: "choices",
          options: [
            {
              id: "a",
              chosen: false,
              right: true,
              reasonHtml: expect.stringContaining("listens first") as string,
            },
            { id: "b", chosen: true, right: false, reasonHtml: expect.stringContaining("promise") as string },
          ],
        },
      },
    });
  });

  test("of every type is taken, a case step by step", async () => {
    const viewer = await createReviewer({ documents: quizOfEveryType() });
    const credits: number[] = [];
    for (const [type, question] of questionOfEveryType()) {
      const slug = questionSlugs.get(type) ?? "";
      const right = rightAnswerTo(question);
      const step = await goOnWithReview(viewer, reviewReply(slug, right.slice(0, 1)), "en");
      expect(step).toMatchObject({ state: "asked", fault: null });
      const outcome = await answer(viewer, slug, right);
      if (outcome.state === "marked") credits.push(outcome.answer.credit);
    }
    expect(credits).toEqual(Array.from({ length: 10 }, () => 1));
    expect(await cardsOf(viewer)).toHaveLength(10);
  });

  test("sent twice, one after the other or at once, is marked twice and counts once", async () => {
    const viewer = await createReviewer();
    const outcomes = await Promise.all([
      answer(viewer, "first-words", ["a"]),
      answer(viewer, "first-words", ["a"]),
    ]);
    outcomes.push(await answer(viewer, "first-words", ["a"]));
    expect(outcomes.map(({ state }) => state)).toEqual(["marked", "marked", "marked"]);
    expect(await cardsOf(viewer)).toMatchObject([{ reps: 1, dueAt: new Date("2026-11-25T09:00:00Z") }]);
    stopClock(new Date("2026-11-25T09:00:00Z"));
    const again = () => answer(viewer, "first-words", ["a"], { reps: 1 });
    await Promise.all([again(), again(), again()]);
    expect(await cardsOf(viewer)).toMatchObject([{ reps: 2, dueAt: new Date("2026-12-09T09:00:00Z") }]);
  });

  test("from a page that is older than the last review of that question does not count", async () => {
    const viewer = await createReviewer();
    await createReviewCard({ userId: viewer.id, reps: 4 });
    const before = await cardsOf(viewer);
    await answer(viewer, "first-words", ["b"], { reps: 3 });
    expect(await cardsOf(viewer)).toEqual(before);
    await answer(viewer, "first-words", ["a"], { reps: 4 });
    expect(await cardsOf(viewer)).toMatchObject([{ reps: 5 }]);
  });

  test("to a question that is not due does not count", async () => {
    const viewer = await createReviewer();
    await createReviewCard({ userId: viewer.id, due: 3 });
    const before = await cardsOf(viewer);
    expect(await answer(viewer, "first-words", ["b"], { reps: 2 })).toMatchObject({ dueOn: "2026-11-25" });
    expect(await cardsOf(viewer)).toEqual(before);
  });

  test("that fits no form of ours, or leaves something open, is asked again and counts nothing", async () => {
    const viewer = await createReviewer();
    for (const given of [null, ["z"], ["a", "b"]]) {
      const outcome = await answer(viewer, "first-words", given);
      expect(outcome).toMatchObject({ state: "asked", fault: "misfit", question: { slug: "first-words" } });
    }
    expect(await answer(viewer, "first-words", [])).toMatchObject({ state: "asked", fault: "open" });
    expect(await cardsOf(viewer)).toEqual([]);
  });

  test("leaves no trace but when the question comes back", async () => {
    const viewer = await createReviewer();
    const events = await db().auditEvent.count();
    await answer(viewer, "first-words", ["b"]);
    await switchReviews(viewer, "off");
    await forgetReviews(viewer);
    expect(await db().auditEvent.count()).toBe(events);
  });
});

describe("whose and which question it is", () => {
  test("nobody answers for another, nor a question of a module that they have not completed", async () => {
    const owner = await createReviewer();
    await createReviewCard({ userId: owner.id });
    const before = await cardsOf(owner);
    const preReader = await createUser();
    expect(await answer(preReader, "first-words", ["a"], { reps: 2 })).toEqual({ state: "gone" });
    const other = await createReviewer();
    await answer(other, "first-words", ["b"], { reps: 2 });
    expect(await cardsOf(owner)).toEqual(before);
    expect(await cardsOf(other)).toEqual([]);
  });

  test("a question that a new Edition leaves out is passed over, and keeps its history for when it is back", async () => {
    const viewer = await createReviewer();
    await answer(viewer, "first-words", ["b"]);
    await createEdition({ documents: quizOfEveryType() });
    stopClock(new Date("2026-11-24T09:00:00Z"));
    expect(await answer(viewer, "first-words", ["a"], { reps: 1 })).toEqual({ state: "gone" });
    expect(await giveUpReview(viewer, reviewReply("first-words", []), "en")).toEqual({ state: "gone" });
    expect(await goOnWithReview(viewer, reviewReply("first-words", []), "en")).toEqual({ state: "gone" });
    expect(await requireReviewPage(viewer, "en")).toMatchObject({ question: { slug: "one" } });
    const restored = {
      "programme.yaml":
        "title: The old one again\nsummary: As before.\nmodules: [module-1, module-2, module-3]\n",
    };
    await createEdition({ documents: restored });
    expect(await requireReviewPage(viewer, "en")).toMatchObject({
      state: "asking",
      question: { slug: "first-words", reps: 1 },
    });
  });

  test("an answer to a question that was mended meanwhile is asked again as it now stands, and its history stays", async () => {
    const documents = quizOfEveryType();
    const viewer = await createReviewer({ documents });
    await createReviewCard({ userId: viewer.id, question: "in-order" });
    const given = rightAnswerTo(
      questionOfEveryType().get("ordering") ?? { type: "single", body: { options: [] }, key: [] },
    );
    const path = "modules/module-1/quiz.yaml";
    await createEdition({
      documents: { [path]: (documents[path] ?? "").replaceAll("Report", "Write a report") },
    });
    const outcome = await answer(viewer, "in-order", given, { reps: 2 });
    expect(outcome).toMatchObject({
      state: "asked",
      fault: "misfit",
      question: { slug: "in-order", reps: 2 },
    });
    expect(await cardsOf(viewer)).toMatchObject([{ questionSlug: "in-order", reps: 2 }]);
  });
});
