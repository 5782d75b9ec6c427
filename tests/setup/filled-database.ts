import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { escapeIdentifier } from "pg";
import { afterAll, beforeAll, inject, vi } from "vitest";
import { fillDemoUnion } from "#app/cli/demo-union.ts";
import { publishFirstEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { closeDatabase, db, openDatabase } from "#app/platform/database.server.ts";
import { listTables } from "#app/server/backup/stored-table.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { createLawReview } from "../factories/law-review.ts";
import { createTestDatabase, dropTestDatabase } from "./database.ts";
import { TEMPLATE } from "./global-database.ts";

export type FilledDatabases = {
  /** A database of its own with the demo union in it. */
  copy: () => Promise<string>;
  /** A database without a table. */
  empty: () => Promise<string>;
  /** A name in a folder that is removed at the end. */
  fileNamed: (name: string) => string;
};

/** The demo union leaves it outstanding, since nobody has reviewed the law of the course. */
async function reviewTheLaw(): Promise<void> {
  const { id } = await db().edition.findFirstOrThrow({ where: { status: "published" } });
  await createLawReview({ editionId: id, note: "Left: Northern Ireland." });
}

/** Gives the test file as many databases as it likes. Call it once, at the top of the file. */
export function useFilledDatabases(): FilledDatabases {
  const made: string[] = [];
  let filled = "";
  let folder = "";
  const make = async (template?: string) => {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    made.push(name);
    return { name, url: await createTestDatabase(inject("clusterUrl"), name, template) };
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "branchwork-backup-"));
    const { name, url } = await make(TEMPLATE);
    openDatabase(url);
    await publishFirstEdition("content");
    await fillDemoUnion();
    await reviewTheLaw();
    await run(
      url,
      `UPDATE "LessonProgress" SET "changesSeen" = 1, "seenHash" = "doneHash" WHERE "doneAt" IS NOT NULL`,
    );
    await closeDatabase();
    filled = name;
  });
  afterAll(async () => {
    for (const name of made) await dropTestDatabase(inject("clusterUrl"), name);
    await rm(folder, { recursive: true });
  });
  return {
    copy: async () => (await make(filled)).url,
    empty: async () => (await make()).url,
    fileNamed: (name) => path.join(folder, name),
  };
}

/** Every row of every table as JSON, in an order of their own. */
export function readEveryRow(url: string): Promise<Record<string, unknown[]>> {
  return withConnection(url, async (client) => {
    const tables: Record<string, unknown[]> = {};
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ row: unknown }>(
        `SELECT to_jsonb(t) AS row FROM ${escapeIdentifier(name)} t ORDER BY to_jsonb(t)::text`,
      );
      tables[name] = rows.map(({ row }) => row);
    }
    return tables;
  });
}

/** What a schema consists of, in the words of PostgreSQL's catalogue. */
export function describeSchema(url: string): Promise<string[]> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      SELECT format('%s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
          pg_get_expr(d.adbin, d.adrelid)) AS line
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'S')
      UNION ALL SELECT format('%s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('%s %s', tgenabled, pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE NOT tgisinternal
      UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT format('%s %s', enumtypid::regtype, enumlabel) FROM pg_enum
      UNION ALL SELECT format('%s %s', migration_name, checksum) FROM _prisma_migrations WHERE finished_at IS NOT NULL
      ORDER BY 1`);
    return rows.map(({ line }) => line);
  });
}

export const run = (url: string, sql: string): Promise<unknown> =>
  withConnection(url, (client) => client.query(sql));

/** Changes the text of a backup and makes its sums right again, as somebody would who knows the format. */
export async function editBackup(file: string, edit: (lines: string[]) => string[]): Promise<void> {
  const text = gunzipSync(await readFile(file)).toString();
  const lines = edit(text.split("\n").slice(0, -2));
  const tables: Record<string, number> = {};
  let table = "";
  for (const line of lines.slice(1)) {
    const name = /^COPY public\."(\w+)"/.exec(line)?.[1];
    if (name !== undefined) tables[(table = name)] = 0;
    else if (line !== "\\.") tables[table] = (tables[table] ?? 0) + 1;
  }
  const body = lines.map((line) => `${line}\n`).join("");
  const trailer = { tables, sha256: createHash("sha256").update(body).digest("hex") };
  await writeFile(file, gzipSync(`${body}-- ${JSON.stringify(trailer)}\n`));
}

/** What a command of the terminal said when the settings name that database. */
export async function commandAt(
  url: string,
  command: (words: readonly string[]) => Promise<void>,
  ...words: string[]
): Promise<string> {
  vi.stubEnv("DATABASE_URL", url);
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await command(words);
    return written.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    written.mockRestore();
    vi.unstubAllEnvs();
  }
}
