import type { catalogue } from "./en/working.ts";
import { useWords } from "./locale-context.ts";
import type { ReadingKey } from "./reading.ts";
import { type KeysOf, type Translate, loadCatalogue } from "./translate.ts";

/** The texts of reading and those of the pages on which the union's own work is done. */
export type WorkingKey = ReadingKey | KeysOf<typeof catalogue>;
export type WorkingTranslate = Translate<WorkingKey>;

await loadCatalogue({ en: () => import("./en/working.ts"), cy: () => import("./cy/working.ts") });

export const useTranslation = useWords<WorkingKey>;
