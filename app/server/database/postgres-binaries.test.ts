import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findPostgresBinaries, restoreLibraryLinks } from "#app/server/database/postgres-binaries.ts";
import { StartUpError } from "#app/server/start-up-error.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "postgres-binaries-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("a system without a bundled PostgreSQL is told to bring its own", async () => {
  const error = await findPostgresBinaries("sunos", "x64").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartUpError);
  expect(String(error)).toContain("set DATABASE_URL");
});

it("the libraries are whole although install scripts did not run, and a second start changes nothing", async () => {
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
  await mkdir(path.join(folder, "native", "lib"), { recursive: true });
  await writeFile(path.join(folder, "native", "pg-symlinks.json"), JSON.stringify(links));
  await writeFile(path.join(folder, "native", "lib", "libpq.so.5.18"), "library");
  await restoreLibraryLinks(folder);
  await restoreLibraryLinks(folder);
  expect(await readFile(path.join(folder, "native", "lib", "libpq.so.5"), "utf8")).toBe("library");
});
