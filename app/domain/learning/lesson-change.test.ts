import { beforeAll, expect, test } from "vitest";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { changedLesson, createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { type UserFixture, createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { recordChangesRead } from "./lesson-change-commands.server.ts";
import { requireChangesPage } from "./lesson-change-queries.server.ts";
import { isTopUpDue } from "./lesson-change.ts";
import { recordLessonDone, recordLessonNotDone } from "./lesson-progress-commands.server.ts";
import { requireLessonPage } from "./lesson-progress-queries.server.ts";
import { requireModulePage, requireProgramme } from "./programme-queries.server.ts";

const PATH = "modules/module-1/lessons/listen-well.md";
const WELSH = "modules/module-1/lessons/listen-well.cy.md";
const address = { module: "module-1", lesson: "listen-well", locale: "en" } as const;
const inWelsh = { ...address, locale: "cy" } as const;

const limits = { on: "2026-12-01", text: "Limits are now six months." };
const pay = { on: "2027-04-06", text: "Ask about pay too." };
const first = changedLesson({ asks: "Ask what happened." });
const mended = changedLesson({ asks: "Ask what happened" });
const second = changedLesson({ asks: "Ask what happened, and when.", changes: [limits] });
const third = changedLesson({ asks: "Ask what happened, when, and for how much.", changes: [limits, pay] });

/** Publishes another Edition in which the lesson reads like that. */
const publish = (text: string, welsh: string | null = null) =>
  createEdition({ documents: { [PATH]: text, [WELSH]: welsh } });

useTestDatabase();

type Learner = { rep: UserFixture; editionId: string };

/** Somebody who did the lesson and completed its module in an Edition of its own, on 1 March 2026. */
async function whoDid(text: string, welsh: string | null = null): Promise<Learner> {
  const { id: editionId } = await publish(text, welsh);
  const rep = await createUser();
  stopClock(new Date("2026-03-01T10:00:00Z"));
  await recordLessonDone(rep, address);
  await createCompletion({ userId: rep.id, editionId });
  stopClock(new Date("2026-12-10T10:00:00Z"));
  return { rep, editionId };
}

const keptOf = ({ id }: UserFixture) =>
  db().lessonProgress.findUniqueOrThrow({
    where: { userId_lessonSlug: { userId: id, lessonSlug: "listen-well" } },
  });

const isDueFor = async (rep: UserFixture): Promise<boolean[]> => {
  const [{ changed }, module, { modules }] = await Promise.all([
    requireLessonPage(rep, address),
    requireModulePage(rep, "module-1", "en"),
    requireProgramme(rep, "en"),
  ]);
  return [changed, module.lessons[0]?.changed ?? false, modules[0]?.changedLessons === 1];
};

beforeAll(async () => {
  await createEdition();
});

test.each([
  [0, null, false],
  [1, null, false],
  [0, 0, false],
  [1, 0, true],
  [2, 1, true],
  [1, 1, false],
  [1, 2, false],
])("of %i changes, %s known: due is %s", (changes, seen, due) => {
  expect(isTopUpDue({ changes }, seen)).toBe(due);
});

test("a material change asks whoever did the lesson to read it, and no more", async () => {
  const { rep } = await whoDid(first);
  expect(await isDueFor(rep)).toEqual([false, false, false]);
  const before = await requireProgramme(rep, "en");
  const kept = await keptOf(rep);
  const completion = await db().completion.findFirstOrThrow({ where: { userId: rep.id } });

  await publish(second);
  expect(await isDueFor(rep)).toEqual([true, true, true]);
  const { modules, next } = await requireProgramme(rep, "en");
  expect(modules.map(({ progress }) => progress)).toEqual(before.modules.map(({ progress }) => progress));
  expect(next).toEqual(before.next);
  expect(await requireLessonPage(rep, address)).toMatchObject({ done: true, canUndo: false });

  await recordChangesRead(rep, address, 1);
  expect(await isDueFor(rep)).toEqual([false, false, false]);
  const { lesson } = await requireLessonPage(rep, address);
  expect(await keptOf(rep)).toEqual({ ...kept, changesSeen: 1, seenHash: lesson.hash });
  expect(await db().completion.findMany({ where: { userId: rep.id } })).toEqual([completion]);
});

test("what is shown are the sentences since, and the words that differ", async () => {
  const { rep } = await whoDid(first);
  await publish(second);
  expect(await requireChangesPage(rep, address)).toEqual({
    module: "module-1",
    lesson: { slug: "listen-well", title: "Listen well", locale: "en" },
    doneOn: "2026-03-01",
    changes: [limits],
    count: 1,
    difference: {
      changed: [
        {
          title: [{ mark: "same", text: "What to ask" }],
          blocks: [
            {
              kind: "text",
              pieces: [
                { mark: "same", text: "Ask what happened" },
                { mark: "added", text: ", and when" },
                { mark: "same", text: "." },
              ],
            },
          ],
        },
      ],
      unchanged: ["Before you start"],
    },
  });
});

test("a second change is shown against the text in which the first was read", async () => {
  const { rep } = await whoDid(first);
  await publish(second);
  await recordChangesRead(rep, address, 1);
  await publish(third);
  const { changes, count, difference } = await requireChangesPage(rep, address);
  expect([changes, count]).toEqual([[pay], 2]);
  const pieces = difference?.changed[0]?.blocks[0]?.pieces ?? [];
  const before = pieces.flatMap(({ mark, text }) => (mark === "added" ? [] : [text])).join("");
  expect(before).toBe("Ask what happened, and when.");
});

test("somebody who skipped one reads both at once, against the text that they did", async () => {
  const { rep } = await whoDid(first);
  await publish(second);
  await publish(third);
  const { changes, difference } = await requireChangesPage(rep, address);
  expect(changes).toEqual([limits, pay]);
  const pieces = difference?.changed[0]?.blocks[0]?.pieces ?? [];
  expect(pieces.flatMap(({ mark, text }) => (mark === "added" ? [] : [text])).join("")).toBe(
    "Ask what happened.",
  );
});

test("a typing error mended is no change, and neither is a translation", async () => {
  const { rep } = await whoDid(first);
  await publish(mended);
  await publish(mended, changedLesson({ asks: "Gofynnwch beth." }));
  expect(await isDueFor(rep)).toEqual([false, false, false]);
  expect((await requireLessonPage(rep, inWelsh)).changed).toBe(false);
  expect(await requireChangesPage(rep, inWelsh)).toMatchObject({ changes: [], difference: null });
});

test("whoever did it in one language is shown the differences in the other", async () => {
  const { rep } = await whoDid(first, changedLesson({ asks: "Gofynnwch beth." }));
  const cymraeg = { on: limits.on, text: "Chwe mis yw’r terfyn." };
  await publish(second, changedLesson({ asks: "Gofynnwch beth, a phryd.", changes: [cymraeg] }));
  const { lesson, changes, difference } = await requireChangesPage(rep, inWelsh);
  expect([lesson.locale, changes]).toEqual(["cy", [cymraeg]]);
  expect(difference?.changed[0]?.blocks[0]?.pieces).toEqual([
    { mark: "same", text: "Gofynnwch beth" },
    { mark: "added", text: ", a phryd" },
    { mark: "same", text: "." },
  ]);
  await recordChangesRead(rep, inWelsh, 1);
  expect(await isDueFor(rep)).toEqual([false, false, false]);
});

test("where no text is left to compare with, the author's sentence stands alone", async () => {
  const { rep } = await whoDid(first);
  await db().lessonProgress.updateMany({ where: { userId: rep.id }, data: { doneHash: "of old" } });
  await publish(second);
  expect(await requireChangesPage(rep, address)).toMatchObject({ changes: [limits], difference: null });
  const welsh = changedLesson({
    asks: "Gofynnwch beth, a phryd.",
    changes: [{ on: limits.on, text: "Chwe mis." }],
  });
  await publish(second, welsh);
  expect(await requireChangesPage(rep, inWelsh)).toMatchObject({ difference: null });
});

test("whoever does the lesson as it is now has nothing more to read, even where it is undone and done again", async () => {
  await publish(second);
  const rep = await createUser();
  expect(await requireChangesPage(rep, address)).toMatchObject({ doneOn: null, changes: [] });
  await recordLessonDone(rep, address);
  expect(await isDueFor(rep)).toEqual([false, false, false]);
  expect(await keptOf(rep)).toMatchObject({ changesSeen: 1, seenHash: null });
  await recordLessonNotDone(rep, address);
  expect(await keptOf(rep)).toMatchObject({ changesSeen: 0, seenHash: null });
  await publish(third);
  expect(await isDueFor(rep)).toEqual([false, false, false]);
  await recordLessonDone(rep, address);
  expect(await keptOf(rep)).toMatchObject({ changesSeen: 2 });
});

test("a change published meanwhile does not count as read", async () => {
  const { rep } = await whoDid(first);
  await publish(second);
  const { count } = await requireChangesPage(rep, address);
  await publish(third);
  await expect(recordChangesRead(rep, address, count)).rejects.toThrow(new NamedError("stale"));
  expect(await keptOf(rep)).toMatchObject({ changesSeen: 0, seenHash: null });
});

test("reading it twice, or from two windows at once, is noted once", async () => {
  const { rep } = await whoDid(first);
  await publish(second);
  await Promise.all([recordChangesRead(rep, address, 1), recordChangesRead(rep, address, 1)]);
  await recordChangesRead(rep, address, 1);
  const where = { actorId: rep.id, action: "lesson.changes-read" };
  const events = await db().auditEvent.findMany({ where });
  expect(events.map(({ detail }) => detail)).toEqual([{ lesson: "listen-well", changes: 1 }]);
});

test("who has not done the lesson has nothing to read, and saying so leaves no row", async () => {
  await publish(second);
  const rep = await createUser();
  await recordChangesRead(rep, address, 1);
  expect(await db().lessonProgress.count({ where: { userId: rep.id } })).toBe(0);
});

test("nobody is told of changes in a module that has been locked since", async () => {
  const { rep } = await whoDid(first);
  const before =
    "title: Two\nsummary: Two.\ncovers: [Two]\noptional: true\nrequires: []\ncompletion: [session]\nlessons: []\n";
  const locked =
    "title: One\nsummary: One.\ncovers: [One]\noptional: false\nrequires: [module-2]\ncompletion: [lessons, quiz]\nlessons: [listen-well, note-well]\n";
  const other = await createUser();
  await recordLessonDone(other, address);
  await createEdition({
    documents: {
      [PATH]: second,
      "programme.yaml": "title: A\nsummary: B.\nmodules: [module-2, module-1, module-3]\n",
      "modules/module-2/module.yaml": before,
      "modules/module-1/module.yaml": locked,
    },
  });
  const moduleOne = async (user: UserFixture) =>
    (await requireProgramme(user, "en")).modules.find(({ slug }) => slug === "module-1");
  expect(await moduleOne(other)).toMatchObject({ changedLessons: 0, progress: { state: "locked" } });
  expect((await requireModulePage(other, "module-1", "en")).lessons.map(({ changed }) => changed)).toEqual([
    false,
    false,
  ]);
  await expect(requireChangesPage(other, address)).rejects.toMatchObject({ code: "locked" });
  await expect(recordChangesRead(other, address, 1)).rejects.toMatchObject({ code: "locked" });
  expect(await moduleOne(rep)).toMatchObject({ changedLessons: 1, progress: { state: "complete" } });
});

test("the page makes a fixed number of statements", async () => {
  const { rep } = await whoDid(changedLesson({ asks: "Ask what nobody else has asked." }));
  await publish(second);
  await requireLessonPage(rep, address);
  expect(await countStatements(() => requireChangesPage(rep, address))).toBe(4);
  expect(await countStatements(() => requireChangesPage(rep, address))).toBe(3);
  await recordChangesRead(rep, address, 1);
  expect(await countStatements(() => requireChangesPage(rep, address))).toBe(2);
});

test("the database refuses changes read of a lesson that is not done", async () => {
  const { id: userId } = await createUser();
  const row = { userId, lessonSlug: "listen-well", visitedAt: new Date() };
  await expect(db().lessonProgress.create({ data: { ...row, changesSeen: 1 } })).rejects.toThrow();
  const done = { ...row, doneAt: new Date(), changesSeen: -1 };
  await expect(db().lessonProgress.create({ data: done })).rejects.toThrow();
});
