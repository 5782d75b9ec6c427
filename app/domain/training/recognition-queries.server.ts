import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { canBeRecognised } from "#app/domain/learning/module-progress.ts";
import { nameOf } from "#app/domain/learning/programme.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateOf } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import type { OwnRecognition, RecognitionPage } from "./recognition.ts";
import { canRecognise } from "./training-policy.ts";
import { requireOwnSession } from "./training-session-queries.server.ts";

const recognitionColumns = { id: true, moduleSlug: true, reason: true, recognisedOn: true } as const;

/** What was recognised of the viewer's own in a module, or null. One statement. */
export async function findOwnRecognition(viewer: Viewer, moduleSlug: string): Promise<OwnRecognition | null> {
  const row = await db().recognition.findUnique({
    where: { userId_moduleSlug: { userId: viewer.id, moduleSlug } },
    select: { reason: true, recognisedOn: true },
  });
  return row && { on: civilDateOf(row.recognisedOn), reason: row.reason };
}

/** A trainer reads the reasons that they gave themself, an administrator all. */
const listPeople = (viewer: Viewer, branchId: string) =>
  db().user.findMany({
    where: { roles: { some: { branchId } } },
    select: {
      id: true,
      name: true,
      membershipNumber: true,
      recognitions: {
        where: hasRole(viewer, "administrator") ? {} : { recordedById: viewer.id },
        select: recognitionColumns,
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });

/**
 * For whom in a session's branch the viewer may recognise something, and what they have. Three statements, and the audit
 * of the reading. Throws `forbidden` for whoever does not keep the session's register, and `not-found`.
 */
export async function requireRecognitionPage(
  viewer: Viewer,
  sessionId: string,
  locale: Locale,
): Promise<RecognitionPage> {
  const [session, edition] = await Promise.all([
    requireOwnSession(viewer, sessionId),
    requireCurrentEdition(locale),
  ]);
  const listed = await listPeople(viewer, session.branch.id);
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "recognition.read",
    subjectType: "branch",
    subjectId: session.branch.id,
    branchId: session.branch.id,
  });
  const isAlone = (name: string) => listed.filter((other) => other.name === name).length === 1;
  return {
    session,
    people: listed
      .filter(({ id }) => canRecognise(viewer, { trainerId: session.trainer.id }, id))
      .map(({ id, name, membershipNumber }) => ({
        id,
        name,
        number: isAlone(name) ? null : membershipNumber,
      })),
    modules: edition.modules.filter(canBeRecognised).map(nameOf),
    allModules: edition.modules.map(nameOf),
    recognised: listed.flatMap(({ name, recognitions }) =>
      recognitions.map(({ id, moduleSlug, reason, recognisedOn }) => ({
        id,
        name,
        module: moduleSlug,
        reason,
        on: civilDateOf(recognisedOn),
      })),
    ),
  };
}
