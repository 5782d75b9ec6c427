import { bodyOf } from "./answer-form.ts";

const keyOf = (to: string): string => `unsent ${to}`;

/** Puts the named fields by for a reload of this window; with no name, forgets what was put by. */
export function keepUnsent(form: HTMLFormElement, to: string, names: ReadonlySet<string>): void {
  if (names.size === 0) sessionStorage.removeItem(keyOf(to));
  else sessionStorage.setItem(keyOf(to), bodyOf(form, names).toString());
}

function giveField(field: Element, values: readonly string[]): void {
  if (field instanceof HTMLSelectElement) {
    field.value = [...field.options].find(({ value }) => values.includes(value))?.value ?? "";
  } else if (field instanceof HTMLInputElement) {
    if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
    else if (field.type !== "hidden") field.value = values[0] ?? "";
  }
}

/** Gives the fields again what was put by. */
export function restoreUnsent(form: HTMLFormElement, to: string): void {
  const unsent = new URLSearchParams(sessionStorage.getItem(keyOf(to)) ?? "");
  for (const field of form.elements) {
    const name = field.getAttribute("name") ?? "";
    if (unsent.has(name))
      giveField(
        field,
        unsent.getAll(name).filter((value) => value !== ""),
      );
  }
}
