import { BRANCH_PLAN, INDIVIDUAL_PLAN } from "#app/domain/curriculum/plan-template.ts";
import type { ContentDocuments, LessonFile, Read } from "./content-documents.ts";
import { lessonPathOf, modulePathOf, pagePathOf, quizPathOf } from "./content-path.ts";
import { type Report, START } from "./content-problem.ts";
import type { ModuleDocument } from "./document-schema.ts";
import { checkUnique } from "./unique-ids.ts";

export const HELP_PAGE = "a-member-needs-help-now";

type Reporter = (file: string) => Report;
type Module = Read<ModuleDocument> & { module: string };

/** The files that the program itself asks for by name. */
function checkNeeded(documents: ContentDocuments, reporter: Reporter): void {
  const { programme, union, pages, plans, modules, broken } = documents;
  const missing = (path: string) => reporter(path)(START, "the file is missing", "add it");
  if (programme.length === 0 && !broken.has("programme")) missing("programme.yaml");
  if (union.length === 0 && !broken.has("union")) missing("union.yaml");
  if (!pages.some(({ slug, locale }) => slug === HELP_PAGE && locale === "en") && !broken.has("page")) {
    missing(pagePathOf(HELP_PAGE, "en"));
  }
  const asked = new Set(modules.flatMap(({ value }) => value.completion));
  for (const [kind, slug] of [
    ["branch-plan", BRANCH_PLAN],
    ["individual-plan", INDIVIDUAL_PLAN],
  ] as const) {
    const isThere = plans.some((plan) => plan.slug === slug) || broken.has("plan");
    if (asked.has(kind) && !isThere) missing(`plans/${slug}.yaml`);
  }
}

function checkModuleList(documents: ContentDocuments, reporter: Reporter): void {
  const [programme] = documents.programme;
  if (!programme) return;
  const { value, at, report } = programme;
  const entries = value.modules.map((id, i) => ({ id, place: at(["modules", i]), report }));
  checkUnique("module", entries);
  for (const { id, place } of entries) {
    if (documents.modules.some(({ module }) => module === id) || documents.broken.has("module")) continue;
    report(
      place,
      `there is no module ${JSON.stringify(id)}`,
      `add ${modulePathOf(id)}, or take it from the list`,
    );
  }
  for (const { module } of documents.modules) {
    if (value.modules.includes(module)) continue;
    reporter(modulePathOf(module))(
      START,
      "the programme does not list this module",
      "add it to programme.yaml",
    );
  }
}

/** A module comes after everything that it requires, or nobody could ever open it. */
function checkRequired({ module, value, at, report }: Module, order: readonly string[]): void {
  for (const [i, required] of value.requires.entries()) {
    const place = at(["requires", i]);
    if (!order.includes(required)) {
      report(place, `there is no module ${JSON.stringify(required)}`, `name one of: ${order.join(", ")}`);
    } else if (order.indexOf(required) >= order.indexOf(module) && order.includes(module)) {
      report(
        place,
        `${JSON.stringify(required)} does not come before this module`,
        "require only earlier modules",
      );
    }
  }
}

function checkCompletion({ module, value, at, report }: Module, documents: ContentDocuments): void {
  checkUnique(
    "rule",
    value.completion.map((id, i) => ({ id, place: at(["completion", i]), report })),
  );
  const either = value.completion.indexOf("lessons-or-session");
  if (either >= 0 && value.completion.includes("lessons")) {
    const remedy = "keep one of the two";
    report(at(["completion", either]), "the lessons are asked for twice, once with another way", remedy);
  }
  const [first, ...others] = value.completion;
  if (first === "recognised" && others.length === 0) {
    const remedy = "add what it stands in for, such as lessons";
    report(at(["completion", 0]), "recognised asks for nothing by itself", remedy);
  }
  const quiz = value.completion.indexOf("quiz");
  if (quiz < 0 || documents.broken.has("quiz") || documents.quizzes.some((each) => each.module === module))
    return;
  report(
    at(["completion", quiz]),
    "the module has no quiz",
    `add ${quizPathOf(module)}, or take quiz from the list`,
  );
}

function checkLessonList({ module, value, at, report }: Module, { lessons, broken }: ContentDocuments): void {
  for (const [i, slug] of value.lessons.entries()) {
    const found = lessons.some(
      (each) => each.module === module && each.slug === slug && each.locale === "en",
    );
    if (found || broken.has("lesson")) continue;
    const remedy = `add ${lessonPathOf(module, slug, "en")}, or take it from the list`;
    report(at(["lessons", i]), `there is no lesson ${JSON.stringify(slug)}`, remedy);
  }
}

function checkLessonFile(lesson: LessonFile, documents: ContentDocuments): void {
  const { module, slug, locale, report } = lesson;
  const home = documents.modules.find((each) => each.module === module);
  if (locale === "en" && home && !home.value.lessons.includes(slug)) {
    report(
      START,
      "the module does not list this lesson",
      `add ${slug} to lessons in ${modulePathOf(module)}`,
    );
  } else if (!home && !documents.broken.has("module")) {
    report(START, "a lesson of no module", `add ${modulePathOf(module)}, or put the lesson elsewhere`);
  }
  if (locale === "en") return;
  const english = documents.lessons.find(
    (each) => each.locale === "en" && each.slug === slug && each.module === module,
  );
  if (!english) {
    if (!documents.broken.has("lesson"))
      report(START, "a translation of nothing", `add the English ${slug}.md`);
    return;
  }
  const ids = ({ frontMatter }: LessonFile) => frontMatter?.outcomes.map(({ id }) => id).join(" ");
  if (lesson.frontMatter && english.frontMatter && ids(lesson) !== ids(english)) {
    const remedy = `use these, in this order: ${ids(english) ?? ""}`;
    report(lesson.at(["outcomes"]), "outcomes with other ids than in English", remedy);
  }
}

/** How the files hang together: the programme, its modules, their lessons, what is translated. */
export function checkProgramme(documents: ContentDocuments, reporter: Reporter): void {
  checkNeeded(documents, reporter);
  checkModuleList(documents, reporter);
  const order = documents.programme[0]?.value.modules ?? documents.modules.map(({ module }) => module);
  for (const module of documents.modules) {
    checkRequired(module, order);
    checkCompletion(module, documents);
    checkLessonList(module, documents);
  }
  checkUnique(
    "lesson",
    documents.modules.flatMap(({ module, value, at, report }) =>
      value.lessons.map((id, i) => ({ id, place: at(["lessons", i]), file: modulePathOf(module), report })),
    ),
  );
  for (const lesson of documents.lessons) checkLessonFile(lesson, documents);
  for (const { slug, locale, report } of documents.pages) {
    const english = documents.pages.some((each) => each.locale === "en" && each.slug === slug);
    if (locale !== "en" && !english) report(START, "a translation of nothing", `add the English ${slug}.md`);
  }
}
