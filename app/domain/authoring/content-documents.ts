import type { z } from "zod";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import { factsSchema } from "#app/domain/curriculum/fact-schema.ts";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { planTemplateSchema } from "#app/domain/curriculum/plan-template-schema.ts";
import { type Programme, programmeSchema } from "#app/domain/curriculum/programme-schema.ts";
import { type RoleFinder, roleFinderSchema } from "#app/domain/curriculum/role-finder-schema.ts";
import type { UnionProfile } from "#app/domain/curriculum/union-profile.ts";
import { unionProfileSchema } from "#app/domain/curriculum/union-profile-schema.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type ContentPath, readContentPath } from "./content-path.ts";
import { type Place, type Report, START } from "./content-problem.ts";
import {
  type Glossary,
  type LessonFrontMatter,
  type ModuleDocument,
  type PageFrontMatter,
  type QuizDocument,
  glossarySchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  quizSchema,
} from "./document-schema.ts";
import { type MarkdownFile, readMarkdownFile } from "./markdown-file.ts";
import { type ReadingFile, readReading } from "./question-reading.ts";
import { type QuestionSource, readQuestions } from "./question-source.ts";
import { readShape } from "./shape-rules.ts";
import { checkSource } from "./source-rules.ts";
import { type Path, readYaml } from "./yaml-source.ts";

/** A file that could be read, with the way back from its values to their places. */
export type Read<T> = { value: T; at: (path: Path) => Place; report: Report };

type InModule = { module: string };
type Written = { slug: string; locale: Locale; text: string };
export type LessonFile = Written & InModule & MarkdownFile<LessonFrontMatter> & { report: Report };
export type PageFile = Written & MarkdownFile<PageFrontMatter> & { report: Report };
/** A job aid, or the kit of a taught session; then `slug` is that of the module. */
export type SheetFile = PageFile & { kind: "job-aid" | "session-kit" };
export type QuizFile = Read<QuizDocument> & InModule & { questions: QuestionSource[] };

/** All files of content/ that could be read, each by what it is. */
export type ContentDocuments = {
  programme: Read<Programme>[];
  union: Read<UnionProfile>[];
  glossary: Read<Glossary>[];
  facts: Read<Fact[]>[];
  modules: (Read<ModuleDocument> & InModule)[];
  quizzes: QuizFile[];
  lessons: LessonFile[];
  plans: (Read<PlanTemplate> & { slug: string })[];
  pages: PageFile[];
  sheets: SheetFile[];
  roleFinder: Read<RoleFinder>[];
  readings: ReadingFile[];
  /** The kinds of which a file could not be read: nothing that refers to one of them is called unknown. */
  broken: Set<ContentPath["kind"]>;
};

type Reading = { text: string; report: Report; into: ContentDocuments };

function readDocument<T>({ text, report }: Reading, schema: z.ZodType<T>): Read<T>[] {
  const yaml = readYaml(text, report);
  const value = yaml && readShape(schema, yaml, report);
  return yaml && value !== null ? [{ value, at: yaml.at, report }] : [];
}

function readQuiz({ text, report }: Reading, module: string): QuizFile[] {
  const yaml = readYaml(text, report);
  const value = yaml && readShape(quizSchema, yaml, report);
  if (!yaml || !value) return [];
  return [
    { module, value, at: yaml.at, report, questions: readQuestions(value, { file: text, yaml, report }) },
  ];
}

function take<T>(list: T[], read: T[]): boolean {
  list.push(...read);
  return read.length > 0;
}

/** Reads one file into its list; false when it could not be read. */
function readFile(path: ContentPath, reading: Reading): boolean {
  const { text, report, into } = reading;
  switch (path.kind) {
    case "programme":
      return take(into.programme, readDocument(reading, programmeSchema));
    case "union":
      return take(into.union, readDocument(reading, unionProfileSchema));
    case "glossary":
      return take(into.glossary, readDocument(reading, glossarySchema));
    case "facts":
      return take(into.facts, readDocument(reading, factsSchema));
    case "module":
      return take(
        into.modules,
        readDocument(reading, moduleSchema).map((read) => ({ ...read, module: path.module })),
      );
    case "quiz":
      return take(into.quizzes, readQuiz(reading, path.module));
    case "plan":
      return take(
        into.plans,
        readDocument(reading, planTemplateSchema).map((read) => ({ ...read, slug: path.slug })),
      );
    case "lesson":
      return take(into.lessons, [
        { ...path, text, report, ...readMarkdownFile(text, lessonSchema, "lesson", report) },
      ]);
    case "role-finder":
      return take(into.roleFinder, readDocument(reading, roleFinderSchema));
    case "reading":
      return take(into.readings, [{ module: path.module, rows: readReading(text, report), report }]);
    case "job-aid":
    case "session-kit":
      return take(into.sheets, [
        { ...path, text, report, ...readMarkdownFile(text, pageSchema, "sheet", report) },
      ]);
    case "page":
      return take(into.pages, [
        { ...path, text, report, ...readMarkdownFile(text, pageSchema, "page", report) },
      ]);
  }
}

/** Reads every file and reports what is wrong with each by itself. */
export function readDocuments(
  files: ReadonlyMap<string, string>,
  reporter: (file: string) => Report,
): ContentDocuments {
  const into: ContentDocuments = {
    programme: [],
    union: [],
    glossary: [],
    facts: [],
    modules: [],
    quizzes: [],
    lessons: [],
    plans: [],
    pages: [],
    sheets: [],
    roleFinder: [],
    readings: [],
    broken: new Set(),
  };
  for (const [file, source] of files) {
    const report = reporter(file);
    const path = readContentPath(file);
    if (path === null) {
      report(START, "a file that has no place here", "see docs/authoring.md for the files and their names");
      continue;
    }
    const text = checkSource(file, source, report);
    if (text === null || !readFile(path, { text, report, into })) into.broken.add(path.kind);
  }
  return into;
}
