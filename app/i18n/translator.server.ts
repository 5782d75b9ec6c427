import "./reading.ts";
import type { Locale } from "./locale.ts";
import { translators } from "./translate.ts";
import type { WorkingTranslate } from "./working.ts";
import "./working.ts";

/** For what is written on the server: documents, CSV headings, messages. */
export const translator = (locale: Locale): WorkingTranslate => translators[locale];
