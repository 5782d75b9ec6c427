import { mkdir, open, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readContentPath } from "./content-path.ts";
import { ContentError, START } from "./content-problem.ts";
import { YAML_MAX } from "./source-rules.ts";

/** A character takes at most four bytes in UTF-8: with one byte more the parser sees that the file is too long. */
const READ_MAX_BYTES = 4 * YAML_MAX + 1;

/** Keeps a byte order mark, and puts U+FFFD for bytes that are not UTF-8: the parser reports both. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

async function readStart(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, READ_MAX_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return decoder.decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/**
 * The text of every file in the folder under its path within it, hidden ones left out. Throws ContentError when
 * there is no such folder.
 */
export async function readContentFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new ContentError([
      {
        file: folder,
        ...START,
        message: "there is no such folder",
        remedy: "name the folder that holds union.yaml",
      },
    ]);
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join("/")).sort();
  const shown = names.filter((name) => !name.split("/").some((part) => part.startsWith(".")));
  return new Map(
    await Promise.all(shown.map(async (name) => [name, await readStart(path.join(folder, name))] as const)),
  );
}

export type WrittenFolder = { written: string[]; unchanged: string[]; left: string[] };

/**
 * Writes files of content/ into a folder. One that is already the same is not touched, and one that is not among them
 * is left where it is: `left` names those of our format.
 */
export async function writeContentFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<WrittenFolder> {
  const result: WrittenFolder = { written: [], unchanged: [], left: [] };
  for (const [name, source] of files) {
    const file = path.join(folder, ...name.split("/"));
    const bytes = Buffer.from(source, "utf8");
    const before = await readFile(file).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (before?.equals(bytes) === true) {
      result.unchanged.push(name);
      continue;
    }
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    result.written.push(name);
  }
  const present = await readdir(folder, { recursive: true });
  const ours = present
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => readContentPath(name) !== null);
  result.left = ours.filter((name) => !files.has(name)).sort();
  return result;
}
