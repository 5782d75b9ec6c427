import type { catalogue } from "./en/reading.ts";
import { useWords } from "./locale-context.ts";
import { type KeysOf, type Translate, loadCatalogue } from "./translate.ts";

/** The texts that every page has and those of the course: all that a rep who reads a lesson has to fetch. */
export type ReadingKey = KeysOf<typeof catalogue>;
export type ReadingTranslate = Translate<ReadingKey>;

await loadCatalogue({ en: () => import("./en/reading.ts"), cy: () => import("./cy/reading.ts") });

export const useTranslation = useWords<ReadingKey>;
