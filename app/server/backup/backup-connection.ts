import type pg from "pg";
import { withConnection } from "#app/server/database/database-connection.ts";

/** Whatever the server or the login says otherwise: values are written in one way, and no limit cuts the work off. */
const SESSION = `
  SET client_encoding = 'UTF8'; SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC';
  SET bytea_output = 'hex'; SET extra_float_digits = 1; SET search_path = public;
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '5s'`;

/** PostgreSQL's codes for a lock not had in time and for a deadlock (appendix A of its manual). */
const IN_USE = new Set(["55P03", "40P01"]);

/** One connection for a backup or a restore. Throws an Error that says what to do where there is none to be had. */
export async function withBackupConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const place = { isReached: false };
  try {
    return await withConnection(url, async (client) => {
      place.isReached = true;
      await client.query(SESSION);
      return work(client);
    });
  } catch (error) {
    if (place.isReached) throw error;
    throw new Error(
      `The database cannot be reached (${reasonOf(error)}): check DATABASE_URL and that the server is running.`,
      { cause: error },
    );
  }
}

/** Node leaves the message empty where it has tried several addresses. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || (code ?? String(error));
}

export const isInUse = (error: unknown): boolean => IN_USE.has((error as { code?: string }).code ?? "");
