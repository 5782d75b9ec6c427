import { expect, test } from "vitest";
import { catalogue as cyReading } from "./cy/reading.ts";
import { catalogue as cyWorking } from "./cy/working.ts";
import { catalogue as enReading } from "./en/reading.ts";
import { catalogue as enWorking } from "./en/working.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;

function leaves(node: unknown, path = ""): Map<string, string> {
  if (typeof node === "string") return new Map([[path, node]]);
  const entries = Object.entries(node as Record<string, unknown>);
  return new Map(entries.flatMap(([key, value]) => [...leaves(value, path ? `${path}.${key}` : key)]));
}

const english = leaves({ ...enReading, ...enWorking });
const welsh = leaves({ ...cyReading, ...cyWorking });
const singular = (catalogue: Map<string, string>) =>
  new Set([...catalogue.keys()].map((key) => key.replace(PLURAL, "")));

test("no reader of either language meets a missing text", () => {
  expect([...singular(english)].filter((key) => !singular(welsh).has(key))).toEqual([]);
  expect([...singular(welsh)].filter((key) => !singular(english).has(key))).toEqual([]);
  expect([...english, ...welsh].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("no text loses a name or a number in translation", () => {
  const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot).sort();
  for (const [key, text] of english) {
    const translated = welsh.get(key);
    if (translated !== undefined && !PLURAL.test(key)) expect(slots(translated), key).toEqual(slots(text));
  }
});

test("every counted text has the forms its language needs", () => {
  const counted = new Set(
    [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, "")),
  );
  for (const [locale, catalogue] of [
    ["en", english],
    ["cy", welsh],
  ] as const) {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const missing = [...counted]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !catalogue.has(key));
    expect(missing, locale).toEqual([]);
  }
});
