import type { ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import type { Heading, LessonChange, Outcome } from "#app/domain/curriculum/lesson.ts";
import type { Passage } from "#app/domain/curriculum/passage.ts";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { type Locale, type LocalText, inLocale } from "#app/i18n/locale.ts";
import type { ContentDocuments, LessonFile, PageFile } from "./content-documents.ts";
import { type Cited, type Facts, renderMarkdown } from "./markdown-html.ts";
import type { MarkdownSource } from "./markdown-source.ts";
import { passagesOf } from "./passages.ts";
import type { QuestionSource } from "./question-source.ts";
import { type QuestionVersion, questionVersion } from "./question-version.ts";
import { hashOf } from "./version-hash.ts";

export type ModulePart = Pick<ModuleOutline, "slug" | "position" | "optional" | "requires" | "completion"> & {
  title: LocalText;
  summary: LocalText;
  covers: LocalText[];
  quiz: { title: LocalText; intro: LocalText; passMark: number; asks: number | null } | null;
};

/** Where a version stands in an Edition. `position` counts from 1 within the module. */
type Standing = { moduleSlug: string; position: number };

export type LessonVersion = {
  hash: string;
  slug: string;
  locale: Locale;
  title: string;
  summary: string;
  minutes: number;
  outcomes: Outcome[];
  headings: Heading[];
  changes: LessonChange[];
  html: string;
};
export type TemplateVersion = { hash: string; slug: string; definition: PlanTemplate };
export type PageVersion = Pick<LessonVersion, "hash" | "slug" | "locale" | "title" | "summary" | "html">;

/** All that content/ says, ready to be stored. Each version is named by the hash of what it is rendered from. */
export type Content = {
  modules: ModulePart[];
  lessons: (Standing & { version: LessonVersion })[];
  questions: (Standing & { version: QuestionVersion })[];
  templates: TemplateVersion[];
  pages: PageVersion[];
  passages: Passage[];
};

const citedBy = ({ facts }: MarkdownSource, known: Facts): Fact[] =>
  facts.flatMap(({ id }) => known.get(id) ?? []);

function lessonVersion(
  { slug, locale, text, frontMatter, body }: LessonFile,
  { facts, terms }: Pick<Required<Cited>, "facts" | "terms">,
): LessonVersion {
  if (!frontMatter) throw new Error(`${slug} has not been checked`);
  const explained = new Set(body.terms.map(({ id }) => id));
  const entries = [...explained].flatMap((id) => terms.get(id) ?? []);
  const source = [
    "lesson",
    slug,
    locale,
    text,
    citedBy(body, facts),
    ...(entries.length > 0 ? [entries] : []),
  ];
  const rendered = renderMarkdown(body.tree, { facts, terms }, locale);
  return { hash: hashOf(source), slug, locale, ...frontMatter, ...rendered };
}

function pageVersion({ slug, locale, text, frontMatter, body }: PageFile, facts: Facts): PageVersion {
  if (!frontMatter) throw new Error(`${slug} has not been checked`);
  const hash = hashOf(["page", slug, locale, text, citedBy(body, facts)]);
  const { html } = renderMarkdown(body.tree, { facts }, locale);
  return { hash, slug, locale, title: frontMatter.title, summary: frontMatter.summary, html };
}

function moduleParts({ programme, modules, quizzes }: ContentDocuments): ModulePart[] {
  return (programme[0]?.value.modules ?? []).flatMap((slug, i) => {
    const document = modules.find(({ module }) => module === slug)?.value;
    const quiz = quizzes.find(({ module }) => module === slug)?.value;
    if (!document) return [];
    const { title, summary, covers, optional, requires, completion } = document;
    const asked = quiz
      ? { title: quiz.title, intro: quiz.intro, passMark: quiz["pass-mark"], asks: quiz.ask ?? null }
      : null;
    return [{ slug, position: i + 1, title, summary, covers, optional, requires, completion, quiz: asked }];
  });
}

/** The anchor of the section that a question names by its heading; null for a question about the whole lesson. */
function sectionOf({ document, locale }: QuestionSource, lessons: Content["lessons"]): string | null {
  const { lesson, section } = document;
  if (!section) return null;
  const version = lessons.find((other) => other.version.slug === lesson && other.version.locale === locale);
  return version?.version.headings.find(({ text }) => text === inLocale(section, locale))?.id ?? null;
}

/** Renders and names everything in documents that have been checked. */
export function buildContent(documents: ContentDocuments): Content {
  const { modules, lessons, quizzes, plans, pages } = documents;
  const facts = new Map(
    documents.facts.flatMap(({ value }) => value.map((fact) => [fact.id, fact] as const)),
  );
  const glossary = documents.glossary.flatMap(({ value }) => value);
  const terms = new Map(glossary.map((entry) => [entry.id, entry] as const));
  const rendered = lessons.map((file) => {
    const order = modules.find(({ module }) => module === file.module)?.value.lessons ?? [];
    const position = order.indexOf(file.slug) + 1;
    return { moduleSlug: file.module, position, version: lessonVersion(file, { facts, terms }) };
  });
  return {
    modules: moduleParts(documents),
    lessons: rendered,
    questions: quizzes.flatMap(({ module, value, questions }) =>
      questions.map((source) => ({
        moduleSlug: module,
        position: value.questions.indexOf(source.document) + 1,
        version: questionVersion(source, facts, sectionOf(source, rendered)),
      })),
    ),
    templates: plans.map(({ slug, value }) => ({
      hash: hashOf(["template", slug, value]),
      slug,
      definition: value,
    })),
    pages: pages.map((file) => pageVersion(file, facts)),
    passages: passagesOf(rendered, glossary, [...facts.values()]),
  };
}
