import type { ContentDocuments } from "./content-documents.ts";
import type { Report } from "./content-problem.ts";
import type { MarkdownSource } from "./markdown-source.ts";
import type { Reference } from "./markdown-tree.ts";
import { checkPlan } from "./plan-rules.ts";
import { checkReadings } from "./reading-rules.ts";
import { checkRoleFinder } from "./role-finder-rules.ts";
import { checkUnique } from "./unique-ids.ts";

function checkFactList({ facts }: ContentDocuments): void {
  checkUnique(
    "fact",
    facts.flatMap(({ value, at, report }) =>
      value.map(({ id }, i) => ({ id, place: at([i, "id"]), report })),
    ),
  );
  for (const { value, at, report } of facts) {
    for (const [i, { checkedOn, reviewBy }] of value.entries()) {
      if (reviewBy >= checkedOn) continue;
      report(at([i, "review-by"]), "review-by is before checked-on", `a day on or after ${checkedOn}`);
    }
  }
}

function checkLinks(
  links: readonly Reference[],
  { programme, modules, sheets, broken }: ContentDocuments,
  report: Report,
): void {
  for (const { id, place } of links) {
    const [, area, module, page] = id.split("/");
    if (
      area === "job-aids" &&
      module !== undefined &&
      !sheets.some(({ kind, slug }) => kind === "job-aid" && slug === module)
    ) {
      report(place, `a link to ${id}, which is not there`, "link to a file of job-aids/, without .md");
    }
    if (area !== "learn" || module === undefined || broken.has("module") || programme.length === 0) continue;
    const found = modules.find((each) => each.module === module);
    if (found && (page === undefined || page === "quiz" || found.value.lessons.includes(page))) continue;
    report(place, `a link to ${id}, which is not there`, "link to a module or a lesson of the programme");
  }
}

function checkText(body: MarkdownSource, documents: ContentDocuments, report: Report): void {
  const { facts, glossary, union, broken } = documents;
  const known = new Set(facts.flatMap(({ value }) => value.map(({ id }) => id)));
  for (const { id, place } of body.facts) {
    if (known.has(id) || broken.has("facts")) continue;
    report(place, `there is no fact ${JSON.stringify(id)}`, "add it to a file of facts/, or correct the id");
  }
  const entries = new Set(glossary.flatMap(({ value }) => value.map(({ id }) => id)));
  for (const { id, place } of body.terms) {
    if (entries.has(id) || broken.has("glossary")) continue;
    report(place, `glossary.yaml has no entry ${JSON.stringify(id)}`, "add it there, or correct the id");
  }
  const details = union[0]?.value.details.map(({ id }) => id);
  for (const { id, place } of body.details) {
    if (!details || details.includes(id)) continue;
    report(place, `union.yaml has no detail ${JSON.stringify(id)}`, `name one of: ${details.join(", ")}`);
  }
  const sections = new Map(
    documents.plans.map(({ slug, value }) => [slug, value.sections.map(({ id }) => id)] as const),
  );
  for (const { id, plan, place } of body.planParts) {
    const known = sections.get(plan);
    if (known?.includes(id) || documents.broken.has("plan")) continue;
    const remedy = known
      ? `name one of: ${known.join(", ")}`
      : `name one of: ${[...sections.keys()].join(", ")}`;
    report(
      place,
      known ? `${plan} has no section ${JSON.stringify(id)}` : `there is no plan ${plan}`,
      remedy,
    );
  }
  for (const { id, place } of body.modules) {
    if (documents.modules.some(({ module }) => module === id) || documents.broken.has("module")) continue;
    report(place, `there is no module ${JSON.stringify(id)}`, "name a module of the programme");
  }
  checkLinks(body.links, documents, report);
}

/** Ids that stand twice, plans that cannot be filled in, and texts that refer to what is not there. */
export function checkDocuments(documents: ContentDocuments): void {
  const { union, glossary, plans, lessons, pages, sheets, quizzes } = documents;
  for (const { value, at, report } of union) {
    checkUnique(
      "detail",
      value.details.map(({ id }, i) => ({ id, place: at(["details", i, "id"]), report })),
    );
  }
  for (const { value, at, report } of glossary) {
    checkUnique(
      "entry",
      value.map(({ id }, i) => ({ id, place: at([i, "id"]), report })),
    );
  }
  plans.forEach(checkPlan);
  documents.roleFinder.forEach(checkRoleFinder);
  checkReadings(documents);
  checkFactList(documents);
  for (const { body, report } of [...lessons, ...pages, ...sheets]) checkText(body, documents, report);
  for (const { questions, report } of quizzes) {
    for (const { stem, texts } of questions) {
      const links = [stem, ...texts.values()].flatMap((text) => text.links);
      checkLinks(links, documents, report);
    }
  }
}
