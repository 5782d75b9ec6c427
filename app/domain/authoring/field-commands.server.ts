import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type ImportOutcome, importDraft } from "./edition-commands.server.ts";
import { exportEdition } from "./edition-file-queries.server.ts";
import { canEditCourse } from "./edition-policy.ts";
import { frontMatterRange } from "./markdown-file.ts";
import { type FieldValue, type Pointer, replaceScalar } from "./scalar-writing.ts";

/** `path` names a file of content/; `pointer` leads to one value in its YAML, or in the front matter of Markdown. */
export type FieldChange = { path: string; pointer: Pointer; value: FieldValue };

function changeSource({ path, pointer, value }: FieldChange, source: string): string | null {
  if (!path.endsWith(".md")) return replaceScalar(source, pointer, value);
  const range = frontMatterRange(source);
  if (!range) return null;
  const changed = replaceScalar(source.slice(...range), pointer, value);
  return changed === null ? null : source.slice(0, range[0]) + changed + source.slice(range[1]);
}

/**
 * Makes a draft of the current Edition in which one field has another value and every other byte is as it was.
 * Trainers and administrators. Throws forbidden, not-found when the Edition has no such file or the file no such
 * value, and ContentError when the value does not fit.
 */
export async function changeField(viewer: Viewer, change: FieldChange): Promise<ImportOutcome> {
  if (!canEditCourse(viewer)) throw new NamedError("forbidden");
  const { files } = await exportEdition();
  const source = files.get(change.path);
  const changed = source === undefined ? null : changeSource(change, source);
  if (changed === null) throw new NamedError("not-found");
  return importDraft(viewer, new Map([...files, [change.path, changed]]));
}
