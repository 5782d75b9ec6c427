import { db } from "#app/platform/database.server.ts";

export type UnionDetail = { id: string; value: string; version: number };

/** What an administrator has given of the details that only the union can say. A cleared one is absent. One statement. */
export const listUnionDetails = (): Promise<UnionDetail[]> =>
  db().unionDetail.findMany({
    where: { value: { not: "" } },
    select: { id: true, value: true, version: true },
    orderBy: { id: "asc" },
  });
