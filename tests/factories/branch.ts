import { slugFor } from "#app/domain/branches/branch.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";

export type BranchFixture = { id: string; slug: string; name: string };

/** An invented branch; its name is new each time unless one is given. */
export async function createBranch({
  name,
  region = "",
}: { name?: string; region?: string } = {}): Promise<BranchFixture> {
  const id = newId();
  const given = name ?? `Riverside ${id.slice(-6)}`;
  const slug = slugFor(given);
  return db().branch.create({
    data: { id, slug, name: given, region, createdAt: now() },
    select: { id: true, slug: true, name: true },
  });
}
