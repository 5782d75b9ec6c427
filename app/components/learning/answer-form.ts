/** The fields of the form that hold answers, with what is chosen in each; empty strings are only placeholders. */
export function chosenIn(form: HTMLFormElement): Map<string, string[]> {
  const data = new FormData(form);
  const names = [...new Set(data.keys())].filter((name) => name.startsWith("answer-"));
  return new Map(
    names.map((name) => [
      name,
      data
        .getAll(name)
        .map(String)
        .filter((value) => value !== ""),
    ]),
  );
}

/** The names of the fields in which something is chosen. */
export const answeredIn = (chosen: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> =>
  new Set([...chosen].flatMap(([name, options]) => (options.length > 0 ? [name] : [])));

/** The named fields as they are to be posted: one without a choice is sent empty, and so loses its answer. */
export function bodyOf(form: HTMLFormElement, names: ReadonlySet<string>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, chosen] of chosenIn(form)) {
    if (!names.has(name)) continue;
    for (const value of chosen.length > 0 ? chosen : [""]) body.append(name, value);
  }
  return body;
}
