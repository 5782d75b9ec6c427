import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withConnection } from "#app/server/database/database-connection.ts";
import { findRunningDatabase, startEmbeddedDatabase } from "#app/server/database/embedded-database.ts";
import { StartUpError } from "#app/server/start-up-error.ts";

const disposable = { disposable: true };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "embedded-database-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const { rows } = await withConnection(url, (client) => client.query<unknown[]>({ text, rowMode: "array" }));
  return rows.flat();
}

async function modeOf(name: string): Promise<string> {
  return ((await stat(path.join(folder, name))).mode & 0o777).toString(8);
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(path.join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
}

describe("a first and a second start", () => {
  it("keep what was written, durably, in files that nobody else can read", async () => {
    await mkdir(path.join(folder, "postgres.new-cut-short"));
    const first = await startEmbeddedDatabase(folder);
    await query(first.ownerUrl, "CREATE TABLE word AS SELECT 'Tŷ Ŵyn' AS text");
    const settings =
      "SELECT current_setting('fsync'), current_setting('listen_addresses'), current_setting('server_encoding'), lower('Ŵ')";
    expect(await query(first.programUrl, settings)).toEqual(["on", "127.0.0.1", "UTF8", "ŵ"]);
    expect(await findRunningDatabase(folder)).toEqual({
      ownerUrl: first.ownerUrl,
      programUrl: first.programUrl,
    });
    await first.stop();
    expect(await findRunningDatabase(folder)).toBeNull();

    const second = await startEmbeddedDatabase(folder);
    expect(await query(second.ownerUrl, "SELECT text FROM word")).toEqual(["Tŷ Ŵyn"]);
    await second.stop();
    expect(await modeOf("")).toBe("700");
    expect(await modeOf("postgres")).toBe("700");
    expect(await modeOf("database-passwords.json")).toBe("600");
    expect(await modeOf("postgres.log")).toBe("600");
    await expect(stat(path.join(folder, "postgres.new-cut-short"))).rejects.toThrow("ENOENT");
  });
});

describe("a running database", () => {
  it("lets nobody in with another password, and writes nothing that was typed into its log", async () => {
    const database = await startEmbeddedDatabase(folder, disposable);
    const stranger = database.ownerUrl.replace(/:[^:@]+@/, ":guess@");
    await expect(query(stranger, "SELECT 1")).rejects.toThrow("password authentication failed");
    await expect(query(database.programUrl, "SELECT 'member 4711'::uuid")).rejects.toThrow("invalid input");
    await database.stop();
    expect(await readFile(path.join(folder, "postgres.log"), "utf8")).not.toContain("4711");
  });

  it("comes back at the same address when PostgreSQL is killed under the program", async () => {
    const database = await startEmbeddedDatabase(folder, disposable);
    const killed = await postmasterPid();
    process.kill(killed, "SIGKILL");
    await vi.waitFor(
      async () => {
        await query(database.programUrl, "SELECT 1");
        expect(await postmasterPid()).not.toBe(killed);
      },
      { timeout: 20_000 },
    );
    await database.stop();
  });

  it("stops although someone is still connected, and stops once however often it is asked", async () => {
    const database = await startEmbeddedDatabase(folder, disposable);
    const cutOff = withConnection(database.programUrl, async (client) => {
      await client.query("SELECT 1");
      await Promise.all([database.stop(), database.stop()]);
      await client.query("SELECT 1");
    });
    await expect(cutOff).rejects.toThrow();
    expect(await findRunningDatabase(folder)).toBeNull();
  });
});

describe("a start that a person has to mend says what to do", () => {
  async function refusal(): Promise<unknown> {
    return startEmbeddedDatabase(folder, disposable).catch((error: unknown) => error);
  }

  it("when the data folder cannot be written", async () => {
    await writeFile(path.join(folder, "file"), "");
    const inside = path.join(folder, "file", "data");
    const error = await startEmbeddedDatabase(inside).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartUpError);
    expect(String(error)).toContain(`The data folder ${inside} cannot be written (ENOTDIR)`);
  });

  it("when another major version of PostgreSQL made the cluster", async () => {
    await mkdir(path.join(folder, "postgres"));
    await writeFile(path.join(folder, "postgres", "PG_VERSION"), "17\n");
    expect(await refusal()).toMatchObject({
      name: "StartUpError",
      message: expect.stringMatching(/made by PostgreSQL 17 and this program brings PostgreSQL 18/) as string,
    });
  });

  it("when the passwords are lost", async () => {
    await mkdir(path.join(folder, "postgres"));
    await writeFile(path.join(folder, "postgres", "PG_VERSION"), "18\n");
    expect(String(await refusal())).toContain("bring");
    await writeFile(path.join(folder, "database-passwords.json"), "{}");
    expect(String(await refusal())).toContain("cannot be read");
  });

  it("when PostgreSQL itself refuses, with its reason", async () => {
    await (await startEmbeddedDatabase(folder, disposable)).stop();
    await rm(path.join(folder, "postgres", "global"), { recursive: true });
    const error = await refusal();
    expect(error).toBeInstanceOf(StartUpError);
    expect(String(error)).toMatch(/did not start \(.*could not open.*\)/);
  });
});

describe.runIf(process.getuid?.() === 0)("as root where user namespaces are refused", () => {
  it("runs PostgreSQL as another user, and goes back to a namespace without losing anything", async () => {
    vi.stubEnv("PATH", folder);
    const asOther = await startEmbeddedDatabase(folder, disposable);
    await query(asOther.ownerUrl, "CREATE TABLE word AS SELECT 'kept' AS text");
    expect((await stat(path.join(folder, "postgres"))).uid).not.toBe(0);
    await asOther.stop();
    vi.unstubAllEnvs();

    const inNamespace = await startEmbeddedDatabase(folder, disposable);
    expect(await query(inNamespace.ownerUrl, "SELECT text FROM word")).toEqual(["kept"]);
    expect((await stat(path.join(folder, "postgres"))).uid).toBe(0);
    await inNamespace.stop();
  });

  it("says so when that user cannot reach the folder", async () => {
    vi.stubEnv("PATH", folder);
    const error = await startEmbeddedDatabase(path.join(folder, "data")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartUpError);
    expect(String(error)).toContain(`cannot reach ${path.join(folder, "data")}`);
  });
});
