import { createContext, useContext, useState } from "react";

/** Long HTML by the id of its element, while the server renders a page; empty in the browser, whose page holds it. */
export const LongTexts = createContext<ReadonlyMap<string, string>>(new Map());

/**
 * The HTML of an element that is in the page once and not a second time in the data beside it: null in the data means
 * that the element with this id has it already.
 */
export function useSentOnce(id: string, html: string | null): string {
  const texts = useContext(LongTexts);
  const [inPage] = useState(() => texts.get(id) ?? (html === null ? textOf(id) : ""));
  return html ?? inPage;
}

const textOf = (id: string): string =>
  typeof document === "undefined" ? "" : (document.getElementById(id)?.innerHTML ?? "");
