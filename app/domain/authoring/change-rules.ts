import type { ContentDocuments, LessonFile } from "./content-documents.ts";

const daysOf = ({ frontMatter }: LessonFile): string[] => frontMatter?.changes.map(({ on }) => on) ?? [];

/** Newest last: how many of them a learner knows is how many from the top. */
function checkOrder(lesson: LessonFile): void {
  const days = daysOf(lesson);
  for (const [i, day] of days.entries()) {
    const before = days[i - 1];
    if (before === undefined || before <= day) continue;
    const remedy = "put the changes in the order of their dates, the newest last";
    lesson.report(lesson.at(["changes", i, "on"]), `a change of ${day} below one of ${before}`, remedy);
  }
}

/** A translation tells of the same changes: it is the same lesson, and whoever knows them in one language knows them. */
function checkTranslation(lesson: LessonFile, english: LessonFile): void {
  if (!lesson.frontMatter || !english.frontMatter) return;
  const wanted = daysOf(english).join(", ");
  if (daysOf(lesson).join(", ") === wanted) return;
  const remedy =
    wanted === ""
      ? "take them out, or add them to the English as well"
      : `use these, in this order: ${wanted}`;
  lesson.report(lesson.at(["changes"]), "changes with other dates than in English", remedy);
}

/** The material changes that lessons tell of: in order, and the same in both languages. */
export function checkChanges({ lessons }: ContentDocuments): void {
  for (const lesson of lessons) {
    checkOrder(lesson);
    const { slug, module, locale } = lesson;
    if (locale === "en") continue;
    const english = lessons.find(
      (each) => each.locale === "en" && each.slug === slug && each.module === module,
    );
    if (english) checkTranslation(lesson, english);
  }
}
