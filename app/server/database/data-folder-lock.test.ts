import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDataFolder } from "#app/server/database/data-folder-lock.ts";

let folder: string;
const lockFile = () => path.join(folder, "branchwork.lock");
const lock = () => lockDataFolder(folder, lockFile());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "data-folder-lock-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("the lock of the data folder", () => {
  it("keeps a second program out until the first gives the folder back", async () => {
    const unlock = await lock();
    await expect(lock()).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}: stop that process first`,
    );
    await unlock();
    const unlockAgain = await lock();
    await unlockAgain();
    expect(await readdir(folder)).toEqual([]);
  });

  it("lets exactly one of many programs have a folder whose last program was killed", async () => {
    await writeFile(lockFile(), JSON.stringify({ pid: 4_194_304, birthMark: "gone" }));
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, lock));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["branchwork.lock"]);
  });

  it.runIf(process.platform === "linux")(
    "is not fooled by a number that now belongs to another",
    async () => {
      await writeFile(lockFile(), JSON.stringify({ pid: process.ppid, birthMark: "an earlier boot 1" }));
      await expect(lock()).resolves.toBeTypeOf("function");
    },
  );

  it("is not held for ever by a file that a loss of power has emptied", async () => {
    await writeFile(lockFile(), "");
    await expect(lock()).resolves.toBeTypeOf("function");
  });
});
