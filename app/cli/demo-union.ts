import {
  acceptFirstAdministratorLink,
  acceptInvitation,
} from "#app/domain/accounts/welcome-commands.server.ts";
import { createFirstAdministratorLink } from "#app/domain/accounts/one-time-link-commands.server.ts";
import { invitePerson } from "#app/domain/accounts/user-commands.server.ts";
import { viewerColumns, viewerOf } from "#app/domain/accounts/viewer-row.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { createBranch } from "#app/domain/branches/branch-commands.server.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { startAttempt } from "#app/domain/learning/attempt-commands.server.ts";
import { switchReviews } from "#app/domain/learning/review-commands.server.ts";
import { saveNote } from "#app/domain/learning/lesson-note-commands.server.ts";
import { recordLessonDone } from "#app/domain/learning/lesson-progress-commands.server.ts";
import { submitAttempt } from "#app/domain/learning/submission-commands.server.ts";
import { keepRegister } from "#app/domain/training/register-commands.server.ts";
import { planSession } from "#app/domain/training/training-session-commands.server.ts";
import { releaseClock, stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type DemoBranch, demoBranches, demoPassword, demoPeople, demoRegions } from "./demo-people.ts";
import { writeDemoOwnPlan } from "./demo-own-plan.ts";
import { writeDemoPlan } from "./demo-plan.ts";
import { reviewAsDemo } from "./demo-review.ts";

const MODULE = "module-1";
const FIRST_DAY = "2026-09-07T08:30:00Z";
const DEMO_NOTE = "Dates first, then the rest.\n\nTo try: say the summary back in three sentences.";
const DAY_MS = 24 * 60 * 60 * 1000;

type Person = (typeof demoPeople)[keyof typeof demoPeople];

const dayOf = (number: number): Date => new Date(new Date(FIRST_DAY).getTime() + number * DAY_MS);

const tokenOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

async function requirePerson({ email }: Person): Promise<Viewer> {
  return viewerOf(await db().user.findUniqueOrThrow({ where: { email }, select: viewerColumns }));
}

async function makeAdministrator(): Promise<Viewer> {
  const token = await createFirstAdministratorLink();
  if (token === null)
    throw new Error("This database has people in it already; the demo union needs an empty one.");
  const { name, email } = demoPeople.administrator;
  const account = { token, name, email, membershipNumber: "D0000", password: demoPassword };
  await acceptFirstAdministratorLink(account, { locale: "en", origin: "http://localhost" });
  return requirePerson(demoPeople.administrator);
}

async function passQuiz(learner: Viewer): Promise<void> {
  const attempt = await startAttempt(learner, { module: MODULE, locale: "en" });
  const questions = await db().attemptQuestion.findMany({
    where: { attemptId: attempt },
    select: { position: true, question: { select: { type: true, body: true, key: true } } },
  });
  const answers = questions.map(({ position, question }) => ({
    position,
    given: rightAnswerTo(readKeyedQuestion(question)),
  }));
  await submitAttempt(learner, { module: MODULE, attempt }, { answers, anyway: false });
}

/** Lets a person learn as far as they have come: a lesson every other day, then the quiz. */
async function learn(person: Person, firstDay: number): Promise<void> {
  const learner = await requirePerson(person);
  const { modules } = await requireCurrentEdition("en");
  const lessons = modules.find(({ slug }) => slug === MODULE)?.lessons ?? [];
  const done = lessons.slice(0, person.lessons);
  for (const [i, { slug }] of done.entries()) {
    stopClock(dayOf(firstDay + 2 * i));
    await recordLessonDone(learner, { module: MODULE, lesson: slug, locale: "en" });
  }
  stopClock(dayOf(firstDay + 2 * done.length));
  if (person.passed) await passQuiz(learner);
}

/** One reviews now and then; another has switched it off. */
async function review(): Promise<void> {
  const learner = await requirePerson(demoPeople.doneRep);
  for (const day of [45, 48, 62]) {
    stopClock(dayOf(day));
    await reviewAsDemo(learner);
  }
  await switchReviews(await requirePerson(demoPeople.lead), "off");
}

/** Moor and Vale has been taught Module 1; Dyffryn ac Arfordir has a date in the diary; the third has neither. */
async function teach(branches: ReadonlyMap<DemoBranch, Branch>): Promise<void> {
  const trainer = await requirePerson(demoPeople.trainer);
  const plan = async (name: DemoBranch, on: string, place: string): Promise<string> => {
    const id = newId();
    const branch = branches.get(name)?.id ?? "";
    await planSession(trainer, { id, branch, module: MODULE, on, from: "10:00", to: "16:00", place });
    return id;
  };
  stopClock(dayOf(40));
  const taught = await plan("Moor and Vale", "2026-10-15", "Branch office");
  const attended = [demoPeople.lead, demoPeople.doneRep];
  const people = await Promise.all(attended.map(requirePerson));
  await keepRegister(trainer, { id: taught, version: 1, attended: people.map(({ id }) => id) });
  await plan("Dyffryn ac Arfordir", "2027-01-20", "Online");
}

/**
 * Fills an empty database with an invented union, through the same commands that people use, so that every page has
 * something on it. Always the same people and dates. Throws when there is somebody in the database.
 */
export async function fillDemoUnion(): Promise<void> {
  stopClock(dayOf(0));
  try {
    const administrator = await makeAdministrator();
    const branches = new Map<DemoBranch, Branch>();
    for (const name of demoBranches)
      branches.set(name, await createBranch(administrator, { name, region: demoRegions[name] }));
    const people = Object.values(demoPeople).filter(({ email }) => email !== demoPeople.administrator.email);
    for (const [i, { name, email, roles, branch }] of people.entries()) {
      const membershipNumber = `D${String(i + 1).padStart(4, "0")}`;
      const branchId = branch ? (branches.get(branch)?.id ?? null) : null;
      const choice = { roles: [...roles], branchId };
      const invited = await invitePerson(administrator, {
        name,
        email,
        membershipNumber,
        locale: "en",
        ...choice,
      });
      await acceptInvitation(
        { token: tokenOf(invited.path), password: demoPassword, locale: "en" },
        "http://localhost",
      );
    }
    for (const [i, person] of people.entries()) await learn(person, 3 + i);
    await teach(branches);
    await review();
    stopClock(dayOf(60));
    await writeDemoPlan(await requirePerson(demoPeople.lead), branches.get("Moor and Vale")?.slug ?? "");
    stopClock(dayOf(40));
    const writer = await requirePerson(demoPeople.doneRep);
    await writeDemoOwnPlan(writer);
    await saveNote(writer, { lesson: "a-member-comes-to-you", locale: "en", version: 0, text: DEMO_NOTE });
  } finally {
    releaseClock();
  }
}
