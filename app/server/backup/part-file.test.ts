import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type * as files from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeWholeFile } from "./part-file.ts";

const FULL_DISK = "/dev/full";
const hasFullDisk = await access(FULL_DISK).then(
  () => true,
  () => false,
);

// The system's own full device stands in for the disk under one name.
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof files>();
  return {
    ...real,
    async open(...[name, ...how]: Parameters<typeof real.open>) {
      const handle = await real.open(name, ...how);
      if (!String(name).endsWith("full.gz.part")) return handle;
      await handle.close();
      return real.open("/dev/full", "w");
    },
  };
});

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "part-file-"));
});

afterEach(() => rm(folder, { recursive: true }));

const writing = (text: string) => (stream: Writable) => pipeline(Readable.from([text]), stream);

describe("a file that is whole or not there", () => {
  test("can be read by nobody else, and has its name only when it is finished", async () => {
    const file = path.join(folder, "backup.gz");
    await writeWholeFile(file, async (stream) => {
      expect(await readdir(folder)).toEqual(["backup.gz.part"]);
      expect((await stat(`${file}.part`)).mode & 0o777).toBe(0o600);
      await writing("all of it")(stream);
    });
    expect(await readdir(folder)).toEqual(["backup.gz"]);
    expect(await readFile(file, "utf8")).toBe("all of it");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.runIf(hasFullDisk)("leaves nothing on a disk that fills, and says what to do", async () => {
    const file = path.join(folder, "full.gz");
    await expect(writeWholeFile(file, writing("x".repeat(1_000_000)))).rejects.toThrow(
      `The disk is full before ${file} is finished: make room there, or name a file on another disk.`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test("never replaces one that is there", async () => {
    const file = path.join(folder, "backup.gz");
    await writeFile(file, "yesterday's");
    await expect(writeWholeFile(file, writing("today's"))).rejects.toThrow(`${file} is there already`);
    expect(await readFile(file, "utf8")).toBe("yesterday's");
  });

  test("leaves alone what another backup is writing under the same name", async () => {
    const file = path.join(folder, "backup.gz");
    await writeFile(`${file}.part`, "half");
    await expect(writeWholeFile(file, writing("mine"))).rejects.toThrow(/another backup is writing it/);
    expect(await readFile(`${file}.part`, "utf8")).toBe("half");
  });

  test("says that a folder is missing before anything is read for it", async () => {
    const file = path.join(folder, "nowhere", "backup.gz");
    const write = vi.fn(writing("all of it"));
    await expect(writeWholeFile(file, write)).rejects.toThrow(`no such folder as that of ${file}`);
    expect(write).not.toHaveBeenCalled();
  });

  test("leaves nothing when what it is made from breaks off", async () => {
    const broken = Readable.from(
      (function* () {
        yield "half";
        throw new Error("gone");
      })(),
    );
    const file = path.join(folder, "backup.gz");
    await expect(writeWholeFile(file, (stream) => pipeline(broken, stream))).rejects.toThrow("gone");
    expect(await readdir(folder)).toEqual([]);
  });
});
