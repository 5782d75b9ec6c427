import { z } from "zod";
import { optionalText, versionNumber } from "#app/platform/field-rules.ts";
import { NOTE_MAX } from "./lesson-note.ts";

/** Browsers count the end of a line as one character and send two. */
const sent = z.string("required").transform((text) => text.replace(/\r\n?/g, "\n"));

/** The form of a note, on the version that it was filled in on; 0 before anything was saved. */
export const noteSchema = z.object({
  text: sent.pipe(optionalText(NOTE_MAX).unwrap()),
  version: versionNumber(),
});

export const noteDeletionSchema = z.object({ version: versionNumber() });
