import { networkOf } from "#app/domain/accounts/client-network.ts";
import { countTry } from "#app/domain/accounts/rate-limit.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { ModuleOutline } from "#app/domain/curriculum/edition.ts";
import { outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import { requireUnionProfile } from "#app/domain/curriculum/union-profile-queries.server.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import {
  type CertificatePage,
  type SharedCertificate,
  codeInGroups,
  readCode,
  shownName,
} from "./certificate.ts";
import { nameOf } from "./programme.ts";

/** The module as the Edition has it in which it was completed. */
async function completedModule(editionId: string, slug: string, locale: Locale): Promise<ModuleOutline> {
  const { modules } = await outlineOf(editionId, locale);
  const module = modules.find((other) => other.slug === slug);
  if (!module) throw new NamedError("not-found");
  return module;
}

/**
 * The viewer's own certificate of a module, and what they share of it. Three statements. Throws `not-found` for a module
 * that does not exist or that they have not completed.
 */
export async function requireCertificate(
  viewer: Viewer,
  moduleSlug: string,
  locale: Locale,
): Promise<CertificatePage> {
  const where = { userId_moduleSlug: { userId: viewer.id, moduleSlug } };
  const [completion, share, union] = await Promise.all([
    db().completion.findUnique({
      where,
      select: { completedAt: true, editionId: true, edition: { select: { number: true } } },
      relationLoadStrategy: "join",
    }),
    db().certificateShare.findUnique({
      where,
      select: { code: true, name: true, showModule: true, showDate: true },
    }),
    requireUnionProfile(),
  ]);
  if (!completion) throw new NamedError("not-found");
  const module = await completedModule(completion.editionId, moduleSlug, locale);
  return {
    certificate: {
      module: nameOf(module),
      covers: module.covers,
      name: viewer.name,
      on: civilDateAt(completion.completedAt),
      edition: completion.edition.number,
      union: inLocale(union.name, locale),
    },
    share: share && { ...share, code: codeInGroups(share.code) },
  };
}

type Check = { code: string; viewer: Viewer | null; clientAddress: string; locale: Locale };

const shareColumns = {
  userId: true,
  moduleSlug: true,
  name: true,
  showModule: true,
  showDate: true,
  user: {
    select: { name: true, completions: { select: { moduleSlug: true, editionId: true, completedAt: true } } },
  },
} as const;

/**
 * What the holder shares under a code, for anybody who has it; null for a code that never was and, in the same words and
 * the same one statement, for one that was withdrawn: its row is gone. Reading one is an audit event. Throws
 * `too-many-attempts`.
 */
export async function findSharedCertificate({
  code,
  viewer,
  clientAddress,
  locale,
}: Check): Promise<SharedCertificate | null> {
  await countTry("checkCertificate", networkOf(clientAddress));
  const share = await db().certificateShare.findUnique({
    where: { code: readCode(code) },
    select: shareColumns,
    relationLoadStrategy: "join",
  });
  const completion = share?.user.completions.find(({ moduleSlug }) => moduleSlug === share.moduleSlug);
  if (!share || !completion) return null;
  const [module, union] = await Promise.all([
    completedModule(completion.editionId, share.moduleSlug, locale),
    requireUnionProfile(),
  ]);
  if (viewer?.id !== share.userId) await recordChecking(viewer, share);
  return {
    union: inLocale(union.name, locale),
    name: shownName(share.user.name, share.name),
    module: share.showModule ? { position: module.position, title: module.title } : null,
    on: share.showDate ? civilDateAt(completion.completedAt) : null,
  };
}

const recordChecking = (
  viewer: Viewer | null,
  { userId, moduleSlug }: { userId: string; moduleSlug: string },
): Promise<void> =>
  recordAuditEvent(db(), {
    actorId: viewer?.id ?? null,
    action: "certificate.checked",
    subjectType: "user",
    subjectId: userId,
    detail: { module: moduleSlug },
  });
