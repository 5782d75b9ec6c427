import { NamedError } from "../named-error.ts";

/** The form that was posted. Throws `invalid` for a body that is none, such as JSON. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw new NamedError("invalid");
    throw error;
  }
}

/** The `intent` of a form whose page has several. Throws `invalid` for one that the page does not know. */
export function readIntent<T extends string>(form: FormData, known: readonly T[]): T {
  const intent = form.get("intent");
  const found = known.find((name) => name === intent);
  if (found === undefined) throw new NamedError("invalid");
  return found;
}

/** A path on this site to go on to after signing in; anything else (another site, `//host`) becomes `/`. */
export function safePath(path: unknown): string {
  if (typeof path !== "string" || !/^\/(?![/\\])/.test(path)) return "/";
  return /[\p{Cc}\\]/u.test(path) ? "/" : path;
}

/** What was typed into a field, as it is to be shown again; empty for a field that is absent, and for a file. */
export function readTyped(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed : "";
}
