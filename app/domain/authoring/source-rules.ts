import { UNPRINTABLE } from "#app/domain/curriculum/content-rules.ts";
import { type Place, type Report, START } from "./content-problem.ts";

/** The longest file that is read, in characters: several times the longest that anybody would write. */
const MARKDOWN_MAX = 60_000;
export const YAML_MAX = 200_000;

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

const remedies: Record<string, [message: string, remedy: string]> = {
  "\ufeff": ["a byte order mark", "save the file as UTF-8 without a byte order mark"],
  "\ufffd": ["bytes that are not UTF-8", "save the file as UTF-8"],
};

function checkCharacters(text: string, report: Report): void {
  const found = UNPRINTABLE.exec(text);
  if (!found) return;
  const [message, remedy] = remedies[found[0]] ?? [
    `a character that cannot be printed (U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`,
    "take it out",
  ];
  report(placeAt(text, found.index), message, remedy);
}

/**
 * Checks a file as text, before anybody reads it as YAML or Markdown. Returns the text to read on in, with line feeds
 * only, or null when it is too long to be read at all.
 */
export function checkSource(path: string, text: string, report: Report): string | null {
  const max = path.endsWith(".md") ? MARKDOWN_MAX : YAML_MAX;
  if (text.length > max) {
    report(START, `the file is longer than ${max} characters`, "split it into shorter ones");
    return null;
  }
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0) {
    report(
      placeAt(text, carriageReturn),
      "a line ends with a carriage return",
      "save the file with LF line endings",
    );
  }
  const lines = text.replaceAll(/\r\n?/g, "\n");
  checkCharacters(lines, report);
  if (!lines.endsWith("\n")) {
    report(placeAt(lines, lines.length), "the last line does not end", "end the file with a line feed");
  }
  return lines.replace(/^\ufeff/, "");
}
