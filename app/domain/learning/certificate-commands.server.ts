import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { newCode } from "./certificate-code.server.ts";
import type { SharedParts } from "./certificate.ts";

const audit = (
  tx: Transaction,
  viewer: Viewer,
  { action, ...detail }: { action: string; module: string } & Partial<SharedParts>,
) => recordAuditEvent(tx, { actorId: viewer.id, action, subjectType: "user", subjectId: viewer.id, detail });

/**
 * Shows these parts of the viewer's own certificate to whoever has its code: a new code the first time, the same one
 * when they change what it shows. Throws `not-found` for a module that they have not completed.
 */
export async function shareCertificate(
  viewer: Viewer,
  { module: moduleSlug, ...parts }: SharedParts & { module: string },
): Promise<void> {
  const { name, showModule, showDate } = parts;
  const own = { userId: viewer.id, moduleSlug };
  await inTransaction(async (tx) => {
    if ((await tx.completion.count({ where: own })) === 0) throw new NamedError("not-found");
    await tx.certificateShare.upsert({
      where: { userId_moduleSlug: own },
      create: { ...own, name, showModule, showDate, code: newCode(), sharedAt: now() },
      update: { name, showModule, showDate },
    });
    await audit(tx, viewer, {
      action: "certificate.shared",
      module: moduleSlug,
      name,
      showModule,
      showDate,
    });
  });
}

/** Gives the viewer's own check page another code; the old one is then unknown. Throws `not-found` where nothing is shared. */
export const replaceCode = (viewer: Viewer, moduleSlug: string): Promise<void> =>
  inTransaction(async (tx) => {
    const { count } = await tx.certificateShare.updateMany({
      where: { userId: viewer.id, moduleSlug },
      data: { code: newCode(), sharedAt: now() },
    });
    if (count === 0) throw new NamedError("not-found");
    await audit(tx, viewer, { action: "certificate.code-replaced", module: moduleSlug });
  });

/** Shows nothing any more: the code is then unknown. Again changes nothing. */
export const withdrawShare = (viewer: Viewer, moduleSlug: string): Promise<void> =>
  inTransaction(async (tx) => {
    const { count } = await tx.certificateShare.deleteMany({ where: { userId: viewer.id, moduleSlug } });
    if (count > 0) await audit(tx, viewer, { action: "certificate.withdrawn", module: moduleSlug });
  });
