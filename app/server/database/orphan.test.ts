import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withConnection } from "#app/server/database/database-connection.ts";
import { startEmbeddedDatabase } from "#app/server/database/embedded-database.ts";
import { isRunning, waitUntilGone } from "#app/server/database/process-table.ts";
import { StartUpError } from "#app/server/start-up-error.ts";
import { compileModule, startSecondProcess } from "#tests/setup/second-process.ts";

const rows = "SELECT count(*)::int AS rows FROM acknowledged";
let parent: string;
let folder: string;
let compiled: string;

beforeAll(async () => {
  compiled = await compileModule("app/server/database/embedded-database.ts");
  parent = await mkdtemp(path.join(tmpdir(), "orphan-"));
  folder = path.join(parent, "data");
  const database = await startEmbeddedDatabase(folder);
  await withConnection(database.ownerUrl, (client) => client.query("CREATE TABLE acknowledged ()"));
  await database.stop();
});

afterAll(async () => {
  await rm(parent, { recursive: true, force: true });
  await rm(path.dirname(compiled), { recursive: true, force: true });
});

/** A program of ours that has the database running and one more row acknowledged. */
async function startProgram() {
  const second = await startSecondProcess(`
    import pg from "pg";
    const { startEmbeddedDatabase } = await import(${JSON.stringify(compiled)});
    const { ownerUrl } = await startEmbeddedDatabase(${JSON.stringify(folder)});
    const client = new pg.Client({ connectionString: ownerUrl });
    client.on("error", () => {});
    await client.connect();
    await client.query("INSERT INTO acknowledged DEFAULT VALUES");
    process.stdout.write("acknowledged\\n");
    setInterval(() => {}, 60_000);
  `);
  return { ...second, postmaster: await postmasterPid() };
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(path.join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
}

async function countRows(url: string): Promise<number | undefined> {
  return withConnection(url, async (client) => (await client.query<{ rows: number }>(rows)).rows[0]?.rows);
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  expect(await waitUntilGone(pid, 10_000)).toBe(true);
}

describe("after kill -9 of the program", () => {
  it("takes over the PostgreSQL that is still running, with every acknowledged row", async () => {
    const { pid, postmaster } = await startProgram();
    await kill(pid);
    expect(await isRunning(postmaster)).toBe(true);
    const database = await startEmbeddedDatabase(folder);
    expect(await postmasterPid()).toBe(postmaster);
    expect(await countRows(database.ownerUrl)).toBe(1);
    await database.stop();
    expect(await isRunning(postmaster)).toBe(false);
  });

  it("recovers every acknowledged row when PostgreSQL was killed too", async () => {
    const { pid, postmaster } = await startProgram();
    await kill(pid);
    await kill(postmaster);
    const database = await startEmbeddedDatabase(folder);
    expect(await postmasterPid()).not.toBe(postmaster);
    expect(await countRows(database.ownerUrl)).toBe(2);
    await database.stop();
  });

  it("stops a PostgreSQL whose folder was moved away under it, and starts a new one", async () => {
    const { pid, postmaster } = await startProgram();
    await kill(pid);
    const moved = path.join(parent, "moved");
    await rename(folder, moved);
    folder = moved;
    const database = await startEmbeddedDatabase(folder);
    expect(await isRunning(postmaster)).toBe(false);
    expect(await countRows(database.ownerUrl)).toBe(3);
    await database.stop();
  });
});

it("Ctrl-C in the terminal does not reach PostgreSQL before the program has finished", async () => {
  const { child, pid, postmaster } = await startProgram();
  const ended = once(child, "exit");
  process.kill(-pid, "SIGINT");
  await ended;
  expect(await isRunning(postmaster)).toBe(true);
  await (await startEmbeddedDatabase(folder)).stop();
});

it("a second program on the same folder is told which process has it, and does no harm", async () => {
  const { pid, postmaster } = await startProgram();
  const error = await startEmbeddedDatabase(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartUpError);
  expect(String(error)).toContain(`is in use by process ${pid}`);
  expect(await isRunning(postmaster)).toBe(true);
  await kill(pid);
  await (await startEmbeddedDatabase(folder)).stop();
});

describe("a stale postmaster.pid", () => {
  async function startsWith(content: string): Promise<void> {
    await writeFile(path.join(folder, "postgres", "postmaster.pid"), content);
    const database = await startEmbeddedDatabase(folder);
    expect(await countRows(database.ownerUrl)).toBeGreaterThan(0);
    await database.stop();
  }

  it("is survived when its process is gone", async () => {
    await startsWith(`4194304\n${folder}/postgres\n1700000000\n5432\n\n127.0.0.1\n  1  1\nready   \n`);
  });

  it("is survived when it is empty after a loss of power", async () => {
    await startsWith("");
  });

  it("is survived when its number belongs to another program, which is left alone", async () => {
    const bystander = spawn(process.execPath, ["--eval", "setInterval(() => {}, 60_000)"]);
    await once(bystander, "spawn");
    await startsWith(
      `${bystander.pid}\n${folder}/postgres\n1700000000\n5432\n\n127.0.0.1\n  1  1\nready   \n`,
    );
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    bystander.kill();
  });
});
