import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import { listBranches } from "#app/domain/branches/branch-queries.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { type ModuleName, nameOf } from "#app/domain/learning/programme.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type Candidate, type RegisterLine, matchRegister } from "./register.ts";
import { canKeepRegister, canListSessions, canPlanSessions } from "./training-policy.ts";
import { sessionColumns, sessionOf } from "./training-session-row.server.ts";
import type { TrainingSession } from "./training-session.ts";
import type { Diary, RegisterPage, RegisterPerson } from "./training-view.ts";

/** So many of each kind are listed; a branch's own page has all of its own. */
export const MOST_LISTED = 100;

const listModules = async (locale: Locale): Promise<ModuleName[]> =>
  (await requireCurrentEdition(locale)).modules.map(nameOf);

async function list(where: object, startsAt: "asc" | "desc"): Promise<TrainingSession[]> {
  const rows = await db().trainingSession.findMany({
    where,
    select: sessionColumns,
    orderBy: [{ startsAt }, { id: "asc" }],
    take: MOST_LISTED,
    relationLoadStrategy: "join",
  });
  return rows.map(sessionOf);
}

/** Every session: those ahead, those whose register is due, those that are done with. Four statements. Throws `forbidden`. */
export async function requireDiary(viewer: Viewer, locale: Locale): Promise<Diary> {
  if (!canListSessions(viewer)) throw new NamedError("forbidden");
  const at = now();
  const open = { cancelledAt: null, registerKeptAt: null };
  const [ahead, due, past, modules] = await Promise.all([
    list({ ...open, startsAt: { gt: at } }, "asc"),
    list({ ...open, startsAt: { lte: at } }, "asc"),
    list({ OR: [{ cancelledAt: { not: null } }, { registerKeptAt: { not: null } }] }, "desc"),
    listModules(locale),
  ]);
  return { ahead, due, past, modules };
}

/** A branch's sessions but the cancelled ones, the latest first. One statement. The caller has checked who asks. */
export const listSessionsOf = (branchId: string): Promise<TrainingSession[]> =>
  list({ branchId, cancelledAt: null }, "desc");

/** The next session of a module for a branch, or null. One statement. The caller has checked who asks. */
export async function findNextSession(branchId: string, module: string): Promise<TrainingSession | null> {
  const row = await db().trainingSession.findFirst({
    where: { branchId, moduleSlug: module, cancelledAt: null, startsAt: { gt: now() } },
    select: sessionColumns,
    orderBy: { startsAt: "asc" },
    relationLoadStrategy: "join",
  });
  return row && sessionOf(row);
}

/** What a session can be planned of, and for whom. Two statements. Throws `forbidden`. */
export async function requireSessionChoices(
  viewer: Viewer,
  locale: Locale,
): Promise<{ branches: Branch[]; modules: ModuleName[] }> {
  if (!canPlanSessions(viewer)) throw new NamedError("forbidden");
  const [branches, modules] = await Promise.all([listBranches(), listModules(locale)]);
  return { branches, modules };
}

async function requireSession(viewer: Viewer, id: string): Promise<TrainingSession> {
  if (!canListSessions(viewer)) throw new NamedError("forbidden");
  const where = { id };
  const row = isId(id)
    ? await db().trainingSession.findUnique({ where, select: sessionColumns, relationLoadStrategy: "join" })
    : null;
  if (!row) throw new NamedError("not-found");
  return sessionOf(row);
}

const keeps = (viewer: Viewer, { trainer }: TrainingSession): boolean =>
  canKeepRegister(viewer, { trainerId: trainer.id });

type Listed = Candidate & { attended: boolean };

async function listCandidates({ id: sessionId, branch }: TrainingSession): Promise<Listed[]> {
  const rows = await db().user.findMany({
    where: { OR: [{ roles: { some: { branchId: branch.id } } }, { attendances: { some: { sessionId } } }] },
    select: {
      id: true,
      name: true,
      email: true,
      membershipNumber: true,
      attendances: { where: { sessionId }, select: { userId: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.map(({ attendances, ...person }) => ({ ...person, attended: attendances.length > 0 }));
}

const personOf = (
  { id, name, membershipNumber, attended }: Listed,
  all: readonly Listed[],
): RegisterPerson => {
  const isAlone = all.every((other) => other.id === id || other.name !== name);
  return { id, name, number: isAlone ? null : membershipNumber, attended };
};

/**
 * A session, with its register for its trainer and for an administrator, whose reading is audited. Three statements.
 * Throws `forbidden`, `not-found`.
 */
export async function requireRegister(viewer: Viewer, id: string, locale: Locale): Promise<RegisterPage> {
  const [session, modules] = await Promise.all([requireSession(viewer, id), listModules(locale)]);
  if (!keeps(viewer, session)) return { session, modules, people: null };
  const listed = await listCandidates(session);
  if (session.trainer.id !== viewer.id) await recordReading(viewer, session);
  return { session, modules, people: listed.map((person) => personOf(person, listed)) };
}

/** A session whose register the viewer keeps. One statement. Throws `forbidden`, `not-found`. */
export async function requireOwnSession(viewer: Viewer, id: string): Promise<TrainingSession> {
  const session = await requireSession(viewer, id);
  if (!keeps(viewer, session)) throw new NamedError("forbidden");
  return session;
}

/** Whom a pasted list means; nothing is written. Throws `forbidden`, `not-found`. */
export async function matchPasted(viewer: Viewer, id: string, pasted: string): Promise<RegisterLine[]> {
  const session = await requireOwnSession(viewer, id);
  return matchRegister(pasted, await listCandidates(session));
}

/** A session that the viewer may change. Two statements. Throws `forbidden`, `not-found`, and `locked` once its register is kept. */
export async function requireChangeable(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<{ session: TrainingSession; modules: ModuleName[] }> {
  const [session, modules] = await Promise.all([requireSession(viewer, id), listModules(locale)]);
  if (!keeps(viewer, session)) throw new NamedError("forbidden");
  if (session.state === "delivered") throw new NamedError("locked");
  return { session, modules };
}

const recordReading = (viewer: Viewer, { id, branch }: TrainingSession): Promise<void> =>
  recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "register.read",
    subjectType: "training-session",
    subjectId: id,
    branchId: branch.id,
  });
