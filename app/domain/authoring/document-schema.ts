import type { z } from "zod";
import {
  day,
  list,
  localText,
  oneOf,
  record,
  sentence,
  slug,
  wholeNumber,
  yesOrNo,
} from "#app/domain/curriculum/content-rules.ts";
import { completionKinds } from "#app/domain/curriculum/edition.ts";
import { questionSchema } from "./question-formats/question-formats.ts";

const LONGEST_LESSON_MIN = 30;

/** modules/<module>/module.yaml */
export const moduleSchema = record({
  title: localText(200),
  summary: localText(500),
  covers: list(localText(200), "texts"),
  optional: yesOrNo(),
  requires: list(slug(), "module slugs"),
  completion: list(oneOf(completionKinds), "what has to be complete", 1),
  lessons: list(slug(), "lesson slugs"),
});
export type ModuleDocument = z.infer<typeof moduleSchema>;

/** modules/<module>/quiz.yaml */
export const quizSchema = record({
  title: localText(200),
  intro: localText(1000),
  "pass-mark": wholeNumber(1, 100),
  ask: wholeNumber(1, 100).optional(),
  questions: list(questionSchema, "questions", 1),
});
export type QuizDocument = z.infer<typeof quizSchema>;

const outcome = record({ id: slug(), text: sentence(300) });

const change = record({ on: day(), text: sentence(500) });

/** The front matter of a lesson. `minutes` is the time it takes to read and do; `changes` are the material ones. */
export const lessonSchema = record({
  title: sentence(200),
  summary: sentence(500),
  minutes: wholeNumber(1, LONGEST_LESSON_MIN),
  outcomes: list(outcome, "outcomes", 1),
  changes: list(change, "changes").default([]),
});
export type LessonFrontMatter = z.infer<typeof lessonSchema>;

/** The front matter of a page. */
export const pageSchema = record({ title: sentence(200), summary: sentence(500) });
export type PageFrontMatter = z.infer<typeof pageSchema>;

const glossaryEntry = record({ id: slug(), term: localText(200), meaning: localText(2000) });

/** glossary.yaml */
export const glossarySchema = list(glossaryEntry, "entries");
export type Glossary = z.infer<typeof glossarySchema>;
