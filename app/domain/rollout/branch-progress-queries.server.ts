import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireBranch } from "#app/domain/branches/branch-queries.server.ts";
import { certifiedUntilSelection } from "#app/domain/branches/companion-certification-row.server.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import type { EditionOutline } from "#app/domain/curriculum/edition.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { factsOf, factsSelection } from "#app/domain/learning/learner-queries.server.ts";
import { progressIn } from "#app/domain/learning/module-progress.ts";
import { type ModuleName, nameOf } from "#app/domain/learning/programme.ts";
import { listSessionsOf } from "#app/domain/training/training-session-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateOf } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import {
  type BranchProgress,
  type ModuleCounts,
  type ProgressFilter,
  type RepProgress,
  countStates,
  hideSmall,
  matches,
  sortByName,
} from "./branch-progress.ts";
import { canSeeNamedProgress, canSeeSomeBranch, sightOf } from "./branch-progress-policy.ts";

type Address = { slug: string; locale: Locale };

/**
 * Who in a branch has completed what, and what each has left. Four statements, whatever the number of reps.
 * Reading it by name is an audit event. Throws `forbidden` for a viewer who sees no branch, and `not-found` for a
 * branch that the viewer does not see, whether or not it exists.
 */
export async function requireBranchProgress(
  viewer: Viewer,
  { filter, ...address }: Address & { filter: ProgressFilter },
): Promise<BranchProgress> {
  const { branch, sight, edition, reps } = await requireReps(viewer, address);
  const sessions = await listSessionsOf(branch.id);
  if (sight === "names") await recordReading(viewer, branch, "branch-progress.read");
  const shown = sight === "large counts" ? hideSmall : (counts: ModuleCounts) => counts;
  return {
    branch,
    sight,
    repCount: reps.length,
    sessions,
    modules: edition.modules.map((module) => ({
      ...nameOf(module),
      optional: module.optional,
      counts: shown(countStates(reps, module)),
    })),
    reps: sight === "names" ? reps.filter((rep) => matches(rep, filter)) : null,
  };
}

/**
 * The same by name, to be taken away as a file: an audit event of its own. Throws as `requireBranchProgress` does, and
 * `forbidden` for a viewer who sees counts only.
 */
export async function requireProgressExport(
  viewer: Viewer,
  address: Address,
): Promise<{ modules: ModuleName[]; reps: RepProgress[] }> {
  const { branch, edition, reps } = await requireReps(viewer, address);
  if (!canSeeNamedProgress(viewer, branch.id)) throw new NamedError("forbidden");
  await recordReading(viewer, branch, "branch-progress.exported");
  return { modules: edition.modules.map(nameOf), reps };
}

async function requireReps(viewer: Viewer, { slug, locale }: Address) {
  if (!canSeeSomeBranch(viewer)) throw new NamedError("forbidden");
  const branch = await requireBranch(slug);
  const sight = sightOf(viewer, branch.id);
  if (sight === null) throw new NamedError("not-found");
  const edition = await requireCurrentEdition(locale);
  return { branch, sight, edition, reps: await listReps(branch.id, edition, locale) };
}

const lastDayOf = ([certification]: { expiresOn: Date }[]) =>
  certification ? civilDateOf(certification.expiresOn) : null;

async function listReps(branchId: string, edition: EditionOutline, locale: Locale): Promise<RepProgress[]> {
  const rows = await db().roleAssignment.findMany({
    where: { branchId, role: "rep" },
    select: {
      user: {
        select: {
          id: true,
          name: true,
          ...factsSelection,
          companionCertifications: certifiedUntilSelection(),
        },
      },
    },
    relationLoadStrategy: "join",
  });
  const reps = rows.map(({ user }) => ({
    id: user.id,
    name: user.name,
    modules: progressIn(edition, factsOf(user)),
    certifiedUntil: lastDayOf(user.companionCertifications),
  }));
  return sortByName(reps, locale);
}

const recordReading = (viewer: Viewer, { id }: Branch, action: string): Promise<void> =>
  recordAuditEvent(db(), {
    actorId: viewer.id,
    action,
    subjectType: "branch",
    subjectId: id,
    branchId: id,
  });
