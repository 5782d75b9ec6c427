import { z } from "zod";
import { requiredText } from "#app/platform/field-rules.ts";
import { FLAG_MAX, REPLY_MAX } from "./question-flag.ts";

export const flagSchema = z.object({
  position: z.coerce.number("invalid").int("invalid").min(1, "invalid"),
  text: requiredText(FLAG_MAX),
});

export const replySchema = z.object({
  question: z.string("invalid").regex(/^[0-9a-f]{64}$/, "invalid"),
  reply: requiredText(REPLY_MAX),
});
