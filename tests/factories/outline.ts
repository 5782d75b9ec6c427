import type { EditionOutline, LessonOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { LearnerRecord } from "#app/domain/learning/learner-facts.ts";

const lessonOutline = (slug: string): LessonOutline => ({
  slug,
  hash: `hash of ${slug}`,
  locale: "en",
  title: `Lesson ${slug}`,
  summary: "",
  minutes: 10,
  changes: 0,
});

type ModuleWish = Partial<Omit<ModuleOutline, "lessons">> & { slug: string; lessons?: string[] };

/** An outline that no database has seen, for the pure rules. A module asks for its lessons unless told otherwise. */
export function outlineWith(modules: readonly ModuleWish[]): EditionOutline {
  return {
    id: "00000000-0000-7000-8000-000000000001",
    number: 4,
    publishedAt: new Date("2026-01-01T00:00:00Z"),
    title: "Programme",
    summary: "",
    modules: modules.map(({ lessons = [], ...module }, i) => ({
      position: i + 1,
      title: `Title of ${module.slug}`,
      summary: "",
      covers: [],
      optional: false,
      requires: [],
      completion: ["lessons"],
      quiz: null,
      ...module,
      lessons: lessons.map(lessonOutline),
    })),
  };
}

export const aQuiz = { title: "Quiz", intro: "", passMark: 80, questionCount: 10 };

export const nothingDone: LearnerRecord = {
  lessonsDone: [],
  quizzesPassed: [],
  plans: [],
  sessionsAttended: [],
  recognised: [],
  completions: [],
  begun: [],
  openAttempts: [],
  pretests: [],
  changesSeen: new Map(),
};

/** The shape of the real programme: lessons and a quiz; optional and taught; two plans. */
export const threeModules = outlineWith([
  { slug: "m1", lessons: ["a", "b", "c"], completion: ["lessons", "quiz"], quiz: aQuiz },
  { slug: "m2", optional: true, requires: ["m1"] },
  { slug: "m3", requires: ["m1"], completion: ["branch-plan", "individual-plan"] },
]);

export const m1Complete = [{ module: "m1", on: "2026-03-01", edition: 2 }];
