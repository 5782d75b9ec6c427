import { SLUG } from "#app/domain/curriculum/content-rules.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";

/** What a file of content/ is, told by its path alone. */
export type ContentPath =
  | { kind: "union" | "programme" | "glossary" | "role-finder" }
  | { kind: "facts"; topic: string }
  | { kind: "module" | "quiz"; module: string }
  | { kind: "lesson"; module: string; slug: string; locale: Locale }
  | { kind: "plan"; slug: string }
  | { kind: "page" | "job-aid"; slug: string; locale: Locale }
  /** `slug` is that of the module. */
  | { kind: "session-kit"; slug: string; locale: Locale }
  | { kind: "reading"; module: string };

const isSlug = (text: string | undefined): text is string => text !== undefined && SLUG.test(text);

const baseOf = (name: string | undefined, ending: string): string | undefined =>
  name?.endsWith(ending) === true ? name.slice(0, -ending.length) : undefined;

/** `listen-well.md` is English, `listen-well.cy.md` Welsh. */
function markdownName(name: string | undefined): { slug: string; locale: Locale } | null {
  const base = baseOf(name, ".md");
  const locale = locales.find((each) => each !== "en" && base?.endsWith(`.${each}`));
  const slug = locale === undefined ? base : base?.slice(0, -locale.length - 1);
  return isSlug(slug) ? { slug, locale: locale ?? "en" } : null;
}

function modulePath([module, second, third]: string[], depth: number): ContentPath | null {
  if (!isSlug(module)) return null;
  if (depth === 2 && second === "module.yaml") return { kind: "module", module };
  if (depth === 2 && second === "quiz.yaml") return { kind: "quiz", module };
  const kit = depth === 2 ? markdownName(second) : null;
  if (kit?.slug === "session-kit") return { kind: "session-kit", slug: module, locale: kit.locale };
  const lesson = depth === 3 && second === "lessons" ? markdownName(third) : null;
  return lesson && { kind: "lesson", module, ...lesson };
}

const singles = ["union", "programme", "glossary", "role-finder"] as const;

/** Null for a path that has no place in content/. Paths have forward slashes and no folder in front. */
export function readContentPath(path: string): ContentPath | null {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    const name = baseOf(folder, ".yaml");
    const kind = singles.find((single) => single === name);
    return kind === undefined ? null : { kind };
  }
  if (folder === "modules") return modulePath(rest, rest.length);
  if (rest.length > 1) return null;
  const slug = baseOf(rest[0], ".yaml");
  if (folder === "facts") return isSlug(slug) ? { kind: "facts", topic: slug } : null;
  if (folder === "plans") return isSlug(slug) ? { kind: "plan", slug } : null;
  if (folder === "readings") {
    const module = baseOf(rest[0], ".csv");
    return isSlug(module) ? { kind: "reading", module } : null;
  }
  const kind = folder === "pages" ? "page" : folder === "job-aids" ? "job-aid" : null;
  const page = kind && markdownName(rest[0]);
  return page && { kind, ...page };
}

export const modulePathOf = (module: string): string => `modules/${module}/module.yaml`;
export const quizPathOf = (module: string): string => `modules/${module}/quiz.yaml`;
export const lessonPathOf = (module: string, slug: string, locale: Locale): string =>
  `modules/${module}/lessons/${slug}${locale === "en" ? "" : `.${locale}`}.md`;
export const pagePathOf = (slug: string, locale: Locale): string =>
  `pages/${slug}${locale === "en" ? "" : `.${locale}`}.md`;
export const jobAidPathOf = (slug: string, locale: Locale): string =>
  `job-aids/${slug}${locale === "en" ? "" : `.${locale}`}.md`;
export const sessionKitPathOf = (module: string, locale: Locale): string =>
  `modules/${module}/session-kit${locale === "en" ? "" : `.${locale}`}.md`;
