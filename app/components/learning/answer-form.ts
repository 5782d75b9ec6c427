/** The fields of the form that hold answers, with what is given in each; empty strings are only placeholders. */
export function givenIn(form: HTMLFormElement): Map<string, string[]> {
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

const isOpenList = (field: Element): boolean => field instanceof HTMLSelectElement && field.value === "";

/** The names of the fields in which nothing stands open: every list has a choice, every case its end. */
export function answeredIn(form: HTMLFormElement): ReadonlySet<string> {
  const open = new Set([...form.elements].filter(isOpenList).map((field) => field.getAttribute("name")));
  for (const part of form.querySelectorAll("[data-unfinished]"))
    open.add(part.getAttribute("data-unfinished"));
  return new Set(
    [...givenIn(form)].flatMap(([name, given]) => (given.length > 0 && !open.has(name) ? [name] : [])),
  );
}

/** The named fields as they are to be posted: one without a choice is sent empty, and so loses its answer. */
export function bodyOf(form: HTMLFormElement, names: ReadonlySet<string>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, given] of givenIn(form)) {
    if (!names.has(name)) continue;
    for (const value of given.length > 0 ? given : [""]) body.append(name, value);
  }
  return body;
}
