import path from "node:path";
import { readContentFolder, writeContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import { requireContent } from "#app/domain/authoring/content-parser.ts";
import { ContentError } from "#app/domain/authoring/content-problem.ts";
import type { Content } from "#app/domain/authoring/content.ts";
import { importDraft } from "#app/domain/authoring/edition-commands.server.ts";
import { exportEdition } from "#app/domain/authoring/edition-file-queries.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";
import { say } from "./say.ts";
import { withDatabase } from "./with-database.ts";

const count = ({ modules, lessons, questions, templates, pages }: Content): string =>
  [
    `modules ${modules.length}`,
    `lessons ${lessons.length}`,
    `questions ${questions.length}`,
    `plan templates ${templates.length}`,
    `pages ${pages.length}`,
  ].join(", ");

/** Does the work, and names the files of a ContentError as the person at the terminal would open them. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const fromHere = (file: string) => path.relative(".", path.resolve(folder, file));
    throw new ContentError(error.problems.map((problem) => ({ ...problem, file: fromHere(problem.file) })));
  }
}

/** Validates a folder without any database. */
async function check(folder: string): Promise<void> {
  const content = await inFolder(folder, async () => requireContent(await readContentFolder(folder)));
  say(`The content is sound: ${count(content)}.`);
}

async function importFolder(folder: string): Promise<void> {
  const { created, edition, content } = await inFolder(folder, async () => {
    const files = await readContentFolder(folder);
    requireContent(files);
    return withDatabase(() => importDraft(null, files));
  });
  say(
    created
      ? `Edition ${edition.number} is a draft now (${count(content)}). A trainer publishes it on the page Editions.`
      : `Edition ${edition.number} consists of exactly these files; nothing was changed.`,
  );
}

async function requirePublished() {
  try {
    return await exportEdition();
  } catch (error) {
    if (!isNamedError(error, "not-found")) throw error;
    throw new Error("No Edition has been published yet, so there is nothing to export.", { cause: error });
  }
}

async function exportFolder(folder: string): Promise<void> {
  const { number, files } = await withDatabase(requirePublished);
  const { written, unchanged, left } = await writeContentFolder(folder, files);
  say(`Edition ${number}: ${written.length} files written, ${unchanged.length} unchanged.`);
  if (left.length > 0) say(`Not part of this Edition, and left where they are:\n  ${left.join("\n  ")}`);
}

const verbs: Partial<Record<string, (folder: string) => Promise<void>>> = {
  check,
  import: importFolder,
  export: exportFolder,
};

/**
 * `npm run content -- check|import|export [folder]`; the folder is content/ unless another is named. Throws
 * ContentError, which has a line for each problem: file:line:column what is wrong — what would be right.
 */
export async function content([verb = "", folder = "content"]: readonly string[]): Promise<void> {
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) throw new Error("Say what to do: npm run content -- check|import|export [folder]");
  await run(path.resolve(folder));
}
