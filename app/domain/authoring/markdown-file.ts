import type { z } from "zod";
import { type Report, START } from "./content-problem.ts";
import { type MarkdownSource, readMarkdown } from "./markdown-source.ts";
import type { MarkdownKind } from "./markdown-tree.ts";
import { readShape } from "./shape-rules.ts";
import { readYaml } from "./yaml-source.ts";
import type { Path } from "./yaml-source.ts";
import type { Place } from "./content-problem.ts";

export type MarkdownFile<FrontMatter> = {
  frontMatter: FrontMatter | null;
  at: (path: Path) => Place;
  body: MarkdownSource;
};

/** Where the YAML between the two lines `---` begins and ends; null when the file does not begin with such lines. */
export function frontMatterRange(text: string): [start: number, end: number] | null {
  if (!text.startsWith("---\n")) return null;
  const end = text.indexOf("\n---\n", "---".length);
  return end < 0 ? null : ["---\n".length, end + 1];
}

const blankLines = (text: string): string => text.replaceAll(/[^\n]/g, "");

/** Reads a Markdown file that begins with front matter of that shape. */
export function readMarkdownFile<T>(
  text: string,
  schema: z.ZodType<T>,
  kind: MarkdownKind,
  report: Report,
): MarkdownFile<T> {
  const range = frontMatterRange(text);
  if (range === null) {
    report(
      START,
      "the file does not begin with front matter",
      "begin with a line ---, the title and so on, and a line ---",
    );
    return { frontMatter: null, at: () => START, body: readMarkdown("", kind, () => undefined) };
  }
  const [start, end] = range;
  const bodyStart = end + "---\n".length;
  // Each part keeps the lines before it, as blank ones, so that every place in it is a place in the file.
  const yaml = readYaml(`\n${text.slice(start, end)}`, report);
  const body = blankLines(text.slice(0, bodyStart)) + text.slice(bodyStart);
  return {
    frontMatter: yaml && readShape(schema, yaml, report),
    at: yaml?.at ?? (() => START),
    body: readMarkdown(body, kind, report),
  };
}
