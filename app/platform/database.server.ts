import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./prisma/client.ts";

export type Transaction = Prisma.TransactionClient;

let client: PrismaClient | null = null;

/**
 * The few statements of every page are written by hand and begin with a line of their own, `-- its_name`: PostgreSQL
 * then plans them once for each connection. All others stay unnamed, or each connection would hoard hundreds of plans.
 */
const nameOf = ({ sql }: { sql: string }): string | undefined => /^\s*-- (\w+)\n/.exec(sql)?.[1];

/** Opens the pool. The address is known only after start-up, because the embedded server chooses its port. */
export function openDatabase(url: string): void {
  client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: 10, connectionTimeoutMillis: 15_000 },
      { statementNameGenerator: nameOf as (query: { sql: string }) => string },
    ),
    errorFormat: "minimal",
  });
}

export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  client = null;
}

export function db(): PrismaClient {
  if (!client) throw new Error("The database has not been opened");
  return client;
}

/** One transaction: all of `work` or none of it. It is undone when it takes longer than `timeoutMs`. */
export const inTransaction = <T>(work: (tx: Transaction) => Promise<T>, timeoutMs = 15_000): Promise<T> =>
  db().$transaction(work, { maxWait: 15_000, timeout: timeoutMs });

/** True when a unique constraint refused a row: somebody was quicker, or the same form came twice. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

const CONNECTION_CODES = new Set(["P1000", "P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
const CONNECTION_WORDS =
  /ECONNREFUSED|ECONNRESET|EPIPE|connection (terminated|timeout)|terminating connection|timeout exceeded when trying to connect|the database system is (starting up|shutting down)|Server has closed the connection|Connection terminated/i;

/** True when the fault lies in reaching the database and not in what was asked of it. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Prisma.PrismaClientKnownRequestError && CONNECTION_CODES.has(error.code)) return true;
  return CONNECTION_WORDS.test(error.message) || isDatabaseUnavailable(error.cause);
}
