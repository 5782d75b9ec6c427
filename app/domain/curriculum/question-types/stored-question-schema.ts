import { z } from "zod";
import type { KeyedQuestion, Question } from "../question.ts";
import type { QuestionShapes, QuestionType } from "./question-shapes.ts";

const option = z.object({ id: z.string(), html: z.string() });
const word = z.object({ id: z.string(), text: z.string() });
const ids = z.array(z.string());

const choices = z.object({ options: z.array(option) });
const pairing = z.object({ rows: z.array(option), choices: z.array(word) });
const segment = z.union([z.object({ text: z.string() }), z.object({ gap: z.string() })]);
const caseChoice = option.extend({ consequenceHtml: z.string(), next: z.string() });

type StoredShapes = {
  [T in QuestionType]: {
    body: z.ZodType<QuestionShapes[T]["body"]>;
    key: z.ZodType<QuestionShapes[T]["key"]>;
  };
};

const shapes: StoredShapes = {
  single: { body: choices, key: ids },
  multiple: { body: choices, key: ids },
  "true-false": { body: choices, key: ids },
  ordering: { body: z.object({ rows: z.array(option) }), key: ids },
  matching: { body: pairing, key: ids },
  numeric: {
    body: z.object({ unit: z.string().nullable() }),
    key: z.object({ value: z.number(), tolerance: z.number(), units: ids }),
  },
  "short-text": { body: z.record(z.string(), z.never()), key: ids },
  "gap-fill": {
    body: z.object({
      segments: z.array(segment),
      gaps: z.array(z.object({ id: z.string(), choices: z.array(word) })),
    }),
    key: ids,
  },
  categorise: { body: pairing, key: ids },
  "branching-case": {
    body: z.object({
      steps: z.array(option.extend({ choices: z.array(caseChoice) })),
      ends: z.array(option),
    }),
    key: z.record(z.string(), z.number()),
  },
};

const isType = (type: string): type is QuestionType => Object.hasOwn(shapes, type);

function requireType(type: string): QuestionType {
  if (!isType(type)) throw new Error(`There is no type of question called ${type}`);
  return type;
}

/** A row's type and body, as they were stored. Throws on anything else. */
export function readStoredQuestion(row: { type: string; body: unknown }): Question {
  const type = requireType(row.type);
  return { type, body: shapes[type].body.parse(row.body) } as Question;
}

/** The question with its key. Throws on anything that is no key of its type. */
export const withKey = (question: Question, key: unknown): KeyedQuestion =>
  ({ ...question, key: shapes[question.type].key.parse(key) }) as KeyedQuestion;

/** A row's type, body and key. Throws on anything else. */
export const readKeyedQuestion = (row: { type: string; body: unknown; key: unknown }): KeyedQuestion =>
  withKey(readStoredQuestion(row), row.key);

export const storedReasons = z.record(z.string(), z.string());
