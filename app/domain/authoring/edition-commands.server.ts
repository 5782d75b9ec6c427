import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type Content } from "./content.ts";
import { readContentFolder } from "./content-folder.server.ts";
import { requireContent } from "./content-parser.ts";
import { canEditCourse } from "./edition-policy.ts";
import { findSameEdition, inEditionTurn, writeDraft } from "./edition-writing.server.ts";

/** Null stands for the program itself, at start-up and on the command line. */
type Actor = Viewer | null;
type EditionName = { id: string; number: number };

/** `created` is false when the newest Edition already consists of exactly these files; it is then the one named. */
export type ImportOutcome = { created: boolean; edition: EditionName; content: Content };

function requireEditor(actor: Actor): void {
  if (actor && !canEditCourse(actor)) throw new NamedError("forbidden");
}

async function record(
  tx: Transaction,
  actor: Actor,
  action: string,
  { id, number }: EditionName,
): Promise<void> {
  await recordAuditEvent(tx, {
    actorId: actor?.id ?? null,
    action,
    subjectType: "edition",
    subjectId: id,
    detail: { number },
  });
}

/**
 * Makes a new draft Edition of the files of content/, named by their paths, all or nothing. Versions that have not
 * changed are shared with earlier Editions. Throws ContentError with every problem of every file, and forbidden.
 */
export async function importDraft(actor: Actor, files: ReadonlyMap<string, string>): Promise<ImportOutcome> {
  requireEditor(actor);
  const content = requireContent(files);
  return inEditionTurn(async (tx) => {
    const same = await findSameEdition(tx, files);
    if (same) return { created: false, edition: same, content };
    const edition = await writeDraft(tx, content, files);
    await record(tx, actor, "edition.drafted", edition);
    return { created: true, edition, content };
  });
}

async function requireDraft(tx: Transaction, id: string): Promise<EditionName> {
  const edition = isId(id) ? await tx.edition.findUnique({ where: { id } }) : null;
  if (!edition) throw new NamedError("not-found");
  if (edition.status === "published") throw new NamedError("duplicate");
  return { id, number: edition.number };
}

async function publish(tx: Transaction, actor: Actor, edition: EditionName): Promise<void> {
  await tx.edition.update({ where: { id: edition.id }, data: { status: "published", publishedAt: now() } });
  await record(tx, actor, "edition.published", edition);
}

/**
 * Makes a draft the Edition that learners read. `replacing` is the Edition that the publisher saw it compared with.
 * Throws forbidden, not-found, duplicate when it has been published, and stale when another has been published since
 * the comparison, or is newer than this draft.
 */
export async function publishEdition(actor: Actor, id: string, replacing?: string | null): Promise<void> {
  requireEditor(actor);
  await inEditionTurn(async (tx) => {
    const draft = await requireDraft(tx, id);
    const current = await tx.edition.findFirst({
      where: { status: "published" },
      orderBy: { number: "desc" },
    });
    const overtaken = current !== null && current.number > draft.number;
    const changed = replacing !== undefined && (current?.id ?? null) !== replacing;
    if (overtaken || changed) throw new NamedError("stale");
    await publish(tx, actor, draft);
  });
}

/** Takes a draft away; its number may be used again. Throws forbidden, not-found and, once published, duplicate. */
export async function discardEdition(actor: Actor, id: string): Promise<void> {
  requireEditor(actor);
  await inEditionTurn(async (tx) => {
    const draft = await requireDraft(tx, id);
    await tx.edition.delete({ where: { id } });
    await record(tx, actor, "edition.discarded", draft);
  });
}

/**
 * Publishes content/ as the first Edition when there is none of any kind. Two instances that start at once publish
 * it once. Throws ContentError.
 */
export async function publishFirstEdition(contentFolder: string): Promise<void> {
  if ((await db().edition.count()) > 0) return;
  const files = await readContentFolder(contentFolder);
  const content = requireContent(files);
  await inEditionTurn(async (tx) => {
    if ((await tx.edition.count()) > 0) return;
    await publish(tx, null, await writeDraft(tx, content, files));
  });
}
