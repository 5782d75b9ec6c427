import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { releaseClock } from "#app/platform/clock.ts";
import { closeDatabase, openDatabase } from "#app/platform/database.server.ts";
import { createTestDatabase, dropTestDatabase } from "./database.ts";
import { TEMPLATE } from "./global-database.ts";

/** Gives the test file a migrated database of its own. Call it once, at the top of the file. */
export function useTestDatabase(): void {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  beforeAll(async () => {
    openDatabase(await createTestDatabase(inject("clusterUrl"), name, TEMPLATE));
  });
  afterEach(() => {
    releaseClock();
  });
  afterAll(async () => {
    await closeDatabase();
    await dropTestDatabase(inject("clusterUrl"), name);
  });
}

/** How many SQL statements `work` sent, transaction brackets not counted. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  let count = 0;
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === "string" ? first : (first as { text?: string } | undefined)?.text;
    if (text !== undefined && !/^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|SET )/i.test(text)) count += 1;
    return query.apply(this, args);
  };
  try {
    await work();
    return count;
  } finally {
    prototype.query = query;
  }
}
