import path from "node:path";
import { readContentFolder, writeContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import type { ContentDocuments, SheetFile } from "#app/domain/authoring/content-documents.ts";
import { requireContent, requireDocuments } from "#app/domain/authoring/content-parser.ts";
import { ContentError, type ContentProblem, describeProblem } from "#app/domain/authoring/content-problem.ts";
import { type Content, buildContent } from "#app/domain/authoring/content.ts";
import { adviseOn } from "#app/domain/authoring/course-advice.ts";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import { importDraft } from "#app/domain/authoring/edition-commands.server.ts";
import { exportEdition } from "#app/domain/authoring/edition-file-queries.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
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

/** What the course holds, for whoever compares it with what it should. */
function describe({
  modules,
  lessons,
  quizzes,
  facts,
  glossary,
  sheets,
  readings,
}: ContentDocuments): string[] {
  const sheetsOf = (kind: SheetFile["kind"]) => sheets.filter((sheet) => sheet.kind === kind).length;
  const read = readings.flatMap(({ rows }) => rows).length;
  const entries = facts.flatMap(({ value }) => value);
  const confirmed = (status: Fact["status"]) => entries.filter((fact) => fact.status === status).length;
  return [
    ...modules.map(({ module, value }) => {
      const questions = quizzes.find((quiz) => quiz.module === module)?.value.questions ?? [];
      const cases = questions.filter(({ type }) => type === "branching-case").length;
      const files = lessons.filter((lesson) => lesson.module === module && lesson.locale === "en");
      const outcomes = files.flatMap(({ frontMatter }) => frontMatter?.outcomes ?? []).length;
      const types = new Set(questions.map(({ type }) => type)).size;
      return `${module}: lessons ${value.lessons.length}, outcomes ${outcomes}, questions ${questions.length} of ${types} types, branching cases ${cases}`;
    }),
    `facts ${entries.length}: stable ${confirmed("stable")}, dated ${confirmed("dated")}, unconfirmed ${confirmed("unconfirmed")}`,
    `terms ${glossary.flatMap(({ value }) => value).length}, job aids ${sheetsOf("job-aid")}, session kits ${sheetsOf("session-kit")}, questions read by another ${read}`,
  ];
}

const fromHere = (folder: string, problem: ContentProblem): ContentProblem => ({
  ...problem,
  file: path.relative(".", path.resolve(folder, problem.file)),
});

/** Does the work, and names the files of a ContentError as the person at the terminal would open them. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems.map((problem) => fromHere(folder, problem)));
  }
}

/** Validates a folder without any database. Advice stops nobody. */
async function check(folder: string): Promise<void> {
  const documents = await inFolder(folder, async () => requireDocuments(await readContentFolder(folder)));
  say(`The content is sound: ${count(buildContent(documents))}.`);
  for (const line of describe(documents)) say(`  ${line}`);
  const advice = adviseOn(documents, civilDateAt(now())).map((each) => fromHere(folder, each));
  if (advice.length > 0) say(`Advice, ${advice.length} in all:`);
  for (const each of advice) say(`  ${describeProblem(each)}`);
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
