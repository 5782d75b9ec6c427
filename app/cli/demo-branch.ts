import { branchName, firstNames, regions, surnames } from "./demo-names.ts";
import { inventPlan } from "./demo-invented-plan.ts";
import type { Chance } from "./demo-random.ts";
import { type DemoRows, noRows } from "./demo-rows.ts";
import type { DemoWorld } from "./demo-world.ts";
import { slugFor } from "#app/domain/branches/branch.ts";

const SEED_END = 2 ** 31;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** How far the roll-out has come: about a third of the branches have started, a quarter have dates. */
const STARTED = 0.35;
const HAS_DATES = 0.4;
const HAS_PLAN = 0.45;

/** Of the reps: who came to the session, who has begun to learn, who took the quiz, who chose Module 2. */
const CAME = 0.6;
const LEARNS = 0.7;
const TAKES_QUIZ = 0.6;
const FAILS_FIRST = 0.3;
const CHOSE_MODULE_2 = 0.35;
const WROTE_PLANS = 0.3;

type Maker = { chance: Chance; world: DemoWorld; rows: DemoRows; branchId: string; number: number };
type Learner = { userId: string; came: boolean; from: Date };

const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
const moduleAt = ({ edition }: DemoWorld, i: number) => edition.modules[i]?.slug ?? "";

function addPerson({ chance, world, rows, branchId, number }: Maker, i: number, joined: Date): string {
  const userId = chance.id(joined);
  const name = `${chance.pick(firstNames)} ${chance.pick(surnames)}`;
  const tail = `${String(number)}.${String(i)}`;
  rows.User.push({
    id: userId,
    email: `${slugFor(name).replaceAll("-", ".")}.${tail}@example.org`,
    membershipNumber: `E${String(number).padStart(4, "0")}${String(i).padStart(4, "0")}`,
    name,
    locale: chance.happens(0.08) ? "cy" : "en",
    passwordHash: chance.happens(0.95) ? world.passwordHash : null,
    createdAt: joined,
  });
  const roles = i === 0 ? (["rep", "branch_lead"] as const) : (["rep"] as const);
  for (const role of roles) {
    rows.RoleAssignment.push({ id: chance.id(joined), userId, role, branchId, createdAt: joined });
  }
  return userId;
}

function addSession(
  { chance, world, rows, branchId, number }: Maker,
  module: string,
  day: Date,
  kept: boolean,
): string {
  const id = chance.id(world.today);
  const trainerId = world.trainerIds[number % world.trainerIds.length] ?? world.trainerIds[0];
  const startsAt = new Date(day.getTime() + 10 * HOUR_MS);
  rows.TrainingSession.push({
    id,
    branchId,
    moduleSlug: module,
    trainerId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 6 * HOUR_MS),
    place: chance.happens(0.5) ? "Online" : "Branch office",
    cancelledAt: null,
    registerKeptAt: kept ? daysAfter(startsAt, 1) : null,
    version: 1,
    createdAt: daysAfter(startsAt, -30),
  });
  return id;
}

function attend({ rows }: Maker, session: { id: string; module: string; on: Date }, userId: string): void {
  const { id: sessionId, module, on } = session;
  const recordedAt = daysAfter(on, 1);
  rows.Attendance.push({ sessionId, userId, recordedAt });
  rows.Evidence.push({
    userId,
    kind: "session",
    reference: sessionId,
    moduleSlug: module,
    happenedAt: on,
    recordedAt,
  });
}

function complete({ world, rows, branchId }: Maker, userId: string, i: number, completedAt: Date): void {
  rows.Completion.push({
    userId,
    moduleSlug: moduleAt(world, i),
    editionId: world.edition.id,
    branchId,
    completedAt,
  });
}

/** Lessons one after another, some days apart; gives how many are done and when the last one was. */
function learn({ chance, world, rows }: Maker, { userId, from }: Learner): { all: boolean; last: Date } {
  const lessons = world.edition.modules[0]?.lessons ?? [];
  const done = chance.happens(LEARNS) ? 1 + chance.number(lessons.length) : 0;
  let last = from;
  for (const { slug, hash, changes } of lessons.slice(0, done)) {
    last = daysAfter(last, 1 + chance.number(9));
    rows.LessonProgress.push({
      userId,
      lessonSlug: slug,
      place: null,
      visitedAt: last,
      doneAt: last,
      doneHash: hash,
      changesSeen: changes,
    });
  }
  return { all: done === lessons.length, last };
}

/** Perhaps a failed attempt, then a passed one; gives when it was passed, or null. */
function takeQuiz({ chance, world, rows }: Maker, userId: string, from: Date): Date | null {
  const quiz = world.edition.modules[0]?.quiz;
  if (!quiz || !chance.happens(TAKES_QUIZ)) return null;
  const { passMark, questionCount } = quiz;
  const needed = Math.ceil((questionCount * passMark) / 100);
  const add = (at: Date, correct: number) => {
    const id = chance.id(at);
    const passed = correct >= needed;
    const own = { id, userId, moduleSlug: moduleAt(world, 0), editionId: world.edition.id, passMark };
    rows.Attempt.push({
      ...own,
      kind: "quiz",
      seed: chance.number(SEED_END),
      startedAt: new Date(at.getTime() - HOUR_MS / 6),
      submittedAt: at,
      correct,
      credit: correct,
      passed,
    });
  };
  const first = daysAfter(from, 1);
  if (chance.happens(FAILS_FIRST)) add(first, chance.number(needed));
  const passedAt = daysAfter(first, 1 + chance.number(5));
  add(passedAt, needed + chance.number(questionCount - needed + 1));
  return passedAt;
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);

function addLearner(
  maker: Maker,
  learner: Learner,
  taught: { started: Date | null; planId: string | null },
): void {
  const { chance, rows, world } = maker;
  const { userId } = learner;
  const lessons = learn(maker, learner);
  const passedAt = lessons.all || learner.came ? takeQuiz(maker, userId, lessons.last) : null;
  if (passedAt === null || passedAt > world.today) return;
  const completedAt = learner.came && taught.started ? later(passedAt, taught.started) : passedAt;
  complete(maker, userId, 0, completedAt);
  if (taught.planId === null || !chance.happens(WROTE_PLANS)) return;
  const at = daysAfter(completedAt, 10);
  if (at > world.today) return;
  rows.Evidence.push({
    userId,
    kind: "branch-plan",
    reference: taught.planId,
    moduleSlug: null,
    happenedAt: at,
    recordedAt: at,
  });
}

/** An invented branch with its reps, their histories, its sessions and perhaps its plan. */
export function inventBranch(world: DemoWorld, chance: Chance, number: number, reps: number): DemoRows {
  const rows = noRows();
  const founded = daysAfter(world.today, -200 - chance.number(60));
  const branchId = chance.id(founded);
  const name = branchName(number);
  rows.Branch.push({
    id: branchId,
    slug: slugFor(name),
    name,
    region: chance.pick(regions),
    repCount: 0,
    createdAt: founded,
  });
  const maker = { chance, world, rows, branchId, number };
  const isStarted = chance.happens(STARTED);
  const started = isStarted ? daysAfter(world.today, -20 - chance.number(120)) : null;
  const session = started && {
    id: addSession(maker, moduleAt(world, 0), started, true),
    module: moduleAt(world, 0),
    on: started,
  };
  const second = started && chance.happens(0.4) ? daysAfter(started, 15) : null;
  const module2 = second && {
    id: addSession(maker, moduleAt(world, 1), second, true),
    module: moduleAt(world, 1),
    on: second,
  };
  if (chance.happens(HAS_DATES))
    addSession(
      maker,
      moduleAt(world, isStarted ? 2 : 0),
      daysAfter(world.today, 5 + chance.number(90)),
      false,
    );
  const planId = chance.happens(isStarted ? HAS_PLAN : 0)
    ? inventPlan({ chance, world, rows, branchId })
    : null;
  for (let i = 0; i < reps; i += 1) {
    const userId = addPerson(maker, i, daysAfter(founded, chance.number(40)));
    const came = session !== null && (i === 0 || chance.happens(CAME));
    if (came) attend(maker, session, userId);
    addLearner(
      maker,
      { userId, came, from: daysAfter(founded, 40 + chance.number(60)) },
      { started, planId },
    );
    const isThrough = rows.Completion.at(-1)?.userId === userId;
    if (module2 && isThrough && chance.happens(CHOSE_MODULE_2)) {
      attend(maker, module2, userId);
      complete(maker, userId, 1, later(module2.on, rows.Completion.at(-1)?.completedAt as Date));
    }
  }
  return rows;
}
