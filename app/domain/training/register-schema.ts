import { z } from "zod";
import { identifier, optionalText, versionNumber } from "#app/platform/field-rules.ts";
import { REGISTER_MAX } from "./register.ts";

/** As many as a hall holds; a form with more is not one of ours. */
const MOST_ATTENDED = 500;

const attended = () => z.array(identifier()).max(MOST_ATTENDED, "invalid");

export const pastedRegisterSchema = z.object({ pasted: optionalText(REGISTER_MAX), attended: attended() });

export const keptRegisterSchema = z.object({
  version: versionNumber(),
  attended: attended().min(1, "nobodyCame"),
});

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string");

/** What the form holds, whoever is right: each ticked or chosen person once, and the list as pasted. */
export const readTyped = (form: FormData): { attended: string[]; pasted: string } => ({
  attended: [...new Set(textsOf(form, "attended"))].filter((id) => id !== ""),
  pasted: textsOf(form, "pasted").join("\n"),
});
