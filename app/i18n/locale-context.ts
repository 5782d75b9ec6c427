import { createContext, useContext } from "react";
import type { Locale } from "./locale.ts";
import { type Translate, translators } from "./translate.ts";

export const LocaleContext = createContext<Locale>("en");

/** The language of the page and its texts. Components take it from `reading.ts` or `working.ts`, which know their keys. */
export function useWords<Key extends string>(): { t: Translate<Key>; locale: Locale } {
  const locale = useContext(LocaleContext);
  return { t: translators[locale], locale };
}
