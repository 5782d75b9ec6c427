import { checkChanges } from "./change-rules.ts";
import { type Content, buildContent } from "./content.ts";
import { readDocuments } from "./content-documents.ts";
import { ContentError, type ContentProblem, type Report, inReadingOrder } from "./content-problem.ts";
import { checkDocuments } from "./document-rules.ts";
import { checkProgramme } from "./programme-rules.ts";
import { checkQuizzes } from "./quiz-rules.ts";

export type ParseResult = { ok: true; content: Content } | { ok: false; problems: ContentProblem[] };

/**
 * Reads content/ as docs/authoring.md describes it. Takes the text of every file under its path within the folder,
 * with forward slashes. Returns everything ready to be stored, or all that is wrong in all files at once.
 */
export function parseContent(files: ReadonlyMap<string, string>): ParseResult {
  const problems: ContentProblem[] = [];
  const reporter =
    (file: string): Report =>
    ({ line, column }, message, remedy) => {
      problems.push({ file, line, column, message, remedy });
    };
  const documents = readDocuments(files, reporter);
  checkProgramme(documents, reporter);
  checkChanges(documents);
  checkQuizzes(documents);
  checkDocuments(documents);
  if (problems.length > 0) return { ok: false, problems: inReadingOrder(problems) };
  return { ok: true, content: buildContent(documents) };
}

/** As `parseContent`, and throws ContentError where something is wrong. */
export function requireContent(files: ReadonlyMap<string, string>): Content {
  const result = parseContent(files);
  if (!result.ok) throw new ContentError(result.problems);
  return result.content;
}
