import { parse } from "yaml";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { immutableCache } from "./immutable-cache.ts";
import type { UnionProfile } from "./union-profile.ts";
import { unionProfileSchema } from "./union-profile-schema.ts";

const profiles = immutableCache<UnionProfile>(10);

/**
 * What content/union.yaml of the current Edition says of the union, and what it asks an administrator for.
 * One statement. Throws not-found when nothing has been published.
 */
export async function requireUnionProfile(): Promise<UnionProfile> {
  const edition = await db().edition.findFirst({
    where: { status: "published" },
    orderBy: { number: "desc" },
    select: { documents: { where: { path: "union.yaml" }, select: { document: true } } },
  });
  const document = edition?.documents[0]?.document;
  if (!document) throw new NamedError("not-found");
  const { hash, source } = document;
  return profiles.find(hash) ?? profiles.keep(hash, unionProfileSchema.parse(parse(source)));
}
