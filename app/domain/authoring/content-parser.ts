import { checkChanges } from "./change-rules.ts";
import { type Content, buildContent } from "./content.ts";
import { type ContentDocuments, readDocuments } from "./content-documents.ts";
import { ContentError, type ContentProblem, type Report, inReadingOrder } from "./content-problem.ts";
import { checkDocuments } from "./document-rules.ts";
import { checkProgramme } from "./programme-rules.ts";
import { checkQuizzes } from "./quiz-rules.ts";

export type ParseResult = { ok: true; content: Content } | { ok: false; problems: ContentProblem[] };

/** Reads and checks all files; `problems` is all that is wrong in all of them at once. */
function readContent(files: ReadonlyMap<string, string>): {
  documents: ContentDocuments;
  problems: ContentProblem[];
} {
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
  return { documents, problems: inReadingOrder(problems) };
}

/**
 * Reads content/ as docs/authoring.md describes it. Takes the text of every file under its path within the folder,
 * with forward slashes. Returns everything ready to be stored, or all that is wrong in all files at once.
 */
export function parseContent(files: ReadonlyMap<string, string>): ParseResult {
  const { documents, problems } = readContent(files);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, content: buildContent(documents) };
}

/** The documents of content/, checked. Throws ContentError where something is wrong. */
export function requireDocuments(files: ReadonlyMap<string, string>): ContentDocuments {
  const { documents, problems } = readContent(files);
  if (problems.length > 0) throw new ContentError(problems);
  return documents;
}

/** As `parseContent`, and throws ContentError where something is wrong. */
export const requireContent = (files: ReadonlyMap<string, string>): Content =>
  buildContent(requireDocuments(files));
