import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { stopClock } from "#app/platform/clock.ts";
import { createReviewCard, createReviewer, reviewReply } from "#tests/factories/review.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { answerReview } from "./review-commands.server.ts";
import { listLessonStrengths } from "./review-outcome-queries.server.ts";

useTestDatabase();
beforeEach(() => {
  stopClock(new Date("2026-11-22T09:00:00Z"));
});

const strengthsOf = async (viewer: Viewer) =>
  (await listLessonStrengths(viewer, "en")).map(({ slug, outcomes }) => [
    slug,
    outcomes.map(({ strength, percent, reviewed, questions }) => [strength, percent, reviewed, questions]),
  ]);

test("every outcome of a completed module stands there from the first day, as not reviewed yet", async () => {
  const viewer = await createReviewer({ daysAgo: 0 });
  expect(await listLessonStrengths(viewer, "en")).toMatchObject([
    {
      module: "module-1",
      slug: "listen-well",
      title: "Listen well",
      outcomes: [{ id: "listening", text: "Say what listening means", strength: "new", percent: null }],
    },
    { slug: "note-well", outcomes: [{ id: "noting", strength: "new", questions: 1 }] },
  ]);
  expect(await listLessonStrengths(await createUser(), "en")).toEqual([]);
});

test("what was known is strong, fades with the weeks, and is strong again after a review", async () => {
  const viewer = await createReviewer();
  await answerReview(viewer, reviewReply("first-words", ["a"]), "en");
  await answerReview(viewer, reviewReply("what-to-note", ["b"]), "en");
  expect(await strengthsOf(viewer)).toEqual([
    ["listen-well", [["strong", 94, 1, 2]]],
    ["note-well", [["fading", 76, 1, 1]]],
  ]);
  stopClock(new Date("2026-12-06T09:00:00Z"));
  expect((await strengthsOf(viewer))[0]).toEqual(["listen-well", [["fading", 73, 1, 2]]]);
  await answerReview(viewer, reviewReply("first-words", ["a"], { reps: 1 }), "en");
  expect((await strengthsOf(viewer))[0]).toEqual(["listen-well", [["strong", 99, 1, 2]]]);
});

test("another's reviews say nothing about mine", async () => {
  const [viewer, other] = [await createReviewer(), await createReviewer()];
  const before = await strengthsOf(viewer);
  await createReviewCard({ userId: other.id });
  expect(await strengthsOf(viewer)).toEqual(before);
});

test("the page is one statement, whatever was reviewed", async () => {
  const viewer = await createReviewer();
  expect(await countStatements(() => listLessonStrengths(viewer, "en"))).toBe(1);
  for (const question of ["first-words", "what-to-note"])
    await createReviewCard({ userId: viewer.id, question });
  expect(await countStatements(() => listLessonStrengths(viewer, "en"))).toBe(1);
});
