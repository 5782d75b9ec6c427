import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { immutableCache } from "./immutable-cache.ts";
import type { PlanTemplate } from "./plan-template.ts";
import { planTemplateSchema } from "./plan-template-schema.ts";

export type TemplateVersion = { hash: string; definition: PlanTemplate };

const versions = immutableCache<TemplateVersion>(40);

/** The plan template of that slug in the current Edition. One statement. Throws not-found. */
export async function requireTemplate(slug: string): Promise<TemplateVersion> {
  const edition = await db().edition.findFirst({
    where: { status: "published" },
    orderBy: { number: "desc" },
    select: { templates: { where: { slug }, select: { template: true } } },
  });
  const [row] = edition?.templates ?? [];
  if (!row) throw new NamedError("not-found");
  return keepVersion(row.template);
}

/** The version that a plan was made from, whatever the current Edition says. No statement when it was read before. */
export async function requireTemplateVersion(hash: string): Promise<TemplateVersion> {
  const kept = versions.find(hash);
  if (kept) return kept;
  const row = await db().templateVersion.findUnique({ where: { hash } });
  if (!row) throw new NamedError("not-found");
  return keepVersion(row);
}

const keepVersion = ({ hash, definition }: { hash: string; definition: unknown }): TemplateVersion =>
  versions.find(hash) ?? versions.keep(hash, { hash, definition: planTemplateSchema.parse(definition) });
