import { type Scalar, isScalar } from "yaml";
import type { Place } from "./content-problem.ts";
import { type Path, type YamlSource, nearestNode } from "./yaml-source.ts";

const isBlockScalar = ({ type }: Scalar): boolean => type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";

/** Where a place in the text of a YAML value is in the file; the start of the value where that cannot be told. */
export function placeInScalar(file: string, source: YamlSource, path: Path, { line, column }: Place): Place {
  const { node } = nearestNode(source.document, path);
  const start = source.at(path);
  const range = node?.range;
  if (!isScalar(node) || !range) return start;
  const written = file.slice(range[0], range[1]);
  if (isBlockScalar(node)) {
    const indent = /\n( *)[^ \n]/.exec(written)?.[1]?.length ?? 0;
    return { line: start.line + line, column: indent + column };
  }
  if (written.includes("\n")) return start;
  return { line: start.line, column: start.column + column - (node.type === "PLAIN" ? 1 : 0) };
}
