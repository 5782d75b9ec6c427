import type { ContentDocuments } from "./content-documents.ts";
import type { Report } from "./content-problem.ts";
import type { MarkdownSource } from "./markdown-source.ts";
import type { Reference } from "./markdown-tree.ts";
import { checkPlan } from "./plan-rules.ts";
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
  { programme, modules, broken }: ContentDocuments,
  report: Report,
): void {
  for (const { id, place } of links) {
    const [, area, module, page] = id.split("/");
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
  checkLinks(body.links, documents, report);
}

/** Ids that stand twice, plans that cannot be filled in, and texts that refer to what is not there. */
export function checkDocuments(documents: ContentDocuments): void {
  const { union, glossary, plans, lessons, pages, quizzes } = documents;
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
  checkFactList(documents);
  for (const { body, report } of [...lessons, ...pages]) checkText(body, documents, report);
  for (const { questions, report } of quizzes) {
    for (const { stem, texts } of questions) {
      const links = [stem, ...texts.values()].flatMap((text) => text.links);
      checkLinks(links, documents, report);
    }
  }
}
