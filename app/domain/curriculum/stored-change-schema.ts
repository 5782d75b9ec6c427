import { z } from "zod";
import type { LessonChange } from "./lesson.ts";

const changes = z.array(z.object({ on: z.string(), text: z.string() }));

/** The JSON column that holds the material changes of a lesson. Throws on anything else. */
export const storedChanges = (column: unknown): LessonChange[] => changes.parse(column);
