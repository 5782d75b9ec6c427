import { isClosed } from "./block-rules.ts";
import type { Report } from "./content-problem.ts";
import { type MarkdownNode, walk } from "./markdown-tree.ts";

/** The lines that begin or end a block, and those that are code and mean nothing. */
function accountedLines(tree: MarkdownNode, source: string): Set<number> {
  const lines = new Set<number>();
  walk(tree, (node) => {
    const { type, position } = node;
    if (!position) return;
    const [first, last] = [position.start.line, position.end.line];
    if (type === "containerDirective") {
      lines.add(first);
      if (isClosed(node, source)) lines.add(last);
    } else if (type === "code") {
      for (let line = first; line <= last; line += 1) lines.add(line);
    }
  });
  return lines;
}

/** Reports lines that begin with ::: and that the reader of Markdown took for words. */
export function checkFences(tree: MarkdownNode, source: string, report: Report): void {
  const accounted = accountedLines(tree, source);
  for (const [i, line] of source.split("\n").entries()) {
    const fence = /^([\s>]*):::+\s*(.*)$/.exec(line);
    if (!fence || accounted.has(i + 1)) continue;
    const place = { line: i + 1, column: (fence[1] ?? "").length + 1 };
    if (fence[2] === "") report(place, "::: closes nothing here", "take it out, or open a block before it");
    else
      report(
        place,
        "a block that cannot be read",
        'write it like :::callout{title="Keep this"}, with both quotes',
      );
  }
}
