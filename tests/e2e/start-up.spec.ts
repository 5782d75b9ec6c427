import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { withConnection } from "#app/server/database/database-connection.ts";
import { createTestDatabase } from "../setup/database.ts";
import { runProgram } from "../setup/run-program.ts";
import { clusterUrl } from "../setup/test-cluster-url.ts";

const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), "branchwork-start-"));

/** Runs the program where it must not start: what it says on stderr, and its exit code. */
function refuse(settings: Record<string, string>) {
  const result = spawnSync(process.execPath, ["app/cli/start.js"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", LOG_LEVEL: "error", ...settings },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: result.status, sentences: result.stderr.trim().split("\n") };
}

test("after kill -9 the next start recovers by itself and the administrator's link still works", async ({
  page,
}) => {
  const folder = temporaryFolder();
  const first = await runProgram({ DATA_FOLDER: folder });
  expect(first.administratorLink).not.toBeNull();
  const died = once(first.process, "exit");
  first.process.kill("SIGKILL");
  await died;

  const second = await runProgram({ DATA_FOLDER: folder });
  expect((await page.request.get(`${second.address}/readyz`)).status()).toBe(200);
  expect((await page.request.get(`${second.address}/help-now`)).status()).toBe(200);
  expect((await page.request.get(second.administratorLink ?? "")).status()).toBe(200);
  await second.stop();
  expect(second.process.exitCode).toBe(0);
  rmSync(folder, { recursive: true });
});

test("the program serves from a PostgreSQL of the union's own", async ({ page }) => {
  const program = await runProgram({ DATABASE_URL: await createTestDatabase(clusterUrl(), "own_server") });
  expect((await page.request.get(`${program.address}/help-now`)).status()).toBe(200);
  await program.stop();
});

test("Ctrl-C answers the request under way before it stops", async () => {
  const program = await runProgram({ DATABASE_URL: await createTestDatabase(clusterUrl(), "ctrl_c") });
  const body = "locale=cy&next=%2F";
  const form = request(`${program.address}/language`, {
    method: "POST",
    headers: {
      Expect: "100-continue",
      Origin: program.address,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": body.length,
    },
  });
  form.flushHeaders();
  await once(form, "continue");
  const stopped = program.stop();
  await expect
    .poll(() =>
      fetch(program.address).then(
        () => "serves",
        () => "refuses",
      ),
    )
    .toBe("refuses");
  form.end(body);
  const [answer] = (await once(form, "response")) as [IncomingMessage];
  expect(answer.statusCode).toBe(302);
  answer.resume();
  await stopped;
  expect(program.process.exitCode).toBe(0);
});

test("a port in use is one clear sentence", async () => {
  const other = createServer();
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = String(typeof address === "object" && address ? address.port : 0);
  const { code, sentences } = refuse({
    DATABASE_URL: await createTestDatabase(clusterUrl(), "port_in_use"),
    PORT: port,
  });
  other.close();
  expect(code).toBe(1);
  expect(sentences).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
});

test("a data folder that cannot be written is one clear sentence", () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "file"), "");
  const { code, sentences } = refuse({ DATA_FOLDER: path.join(folder, "file", "data") });
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(path.join(folder, "file"));
});

test("a database of a newer schema is left alone, with one clear sentence", async () => {
  const url = await createTestDatabase(clusterUrl(), "newer_schema");
  await (await runProgram({ DATABASE_URL: url })).stop();
  await withConnection(url, (client) =>
    client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('x', 'x', '20990101000000_from_the_future', now(), 1)`,
    ),
  );
  const { code, sentences } = refuse({ DATABASE_URL: url });
  expect(code).toBe(1);
  expect(sentences).toEqual([expect.stringContaining("newer Branchwork")]);
});

test("a database server that does not answer is one clear sentence", () => {
  const { code, sentences } = refuse({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" });
  expect(code).toBe(1);
  expect(sentences).toEqual([expect.stringContaining("cannot be reached")]);
});

test("a setting that makes no sense is named", () => {
  const { code, sentences } = refuse({ PORT: "many" });
  expect(code).toBe(1);
  expect(sentences).toEqual([expect.stringContaining("PORT must be a number")]);
});
