import { type Locale, isLocale, locales } from "./locale.ts";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutForm<Name> = Name extends `${infer Counted}_${PluralForm}` ? Counted : Name;

/** The address of each text of a catalogue, such as `learning.home.title`; the plural forms of a text share one. */
export type KeysOf<Catalogue> = {
  [Name in keyof Catalogue & string]: Catalogue[Name] extends string
    ? WithoutForm<Name>
    : `${Name}.${KeysOf<Catalogue[Name]>}`;
}[keyof Catalogue & string];

export type Slots = Readonly<Record<string, string | number>>;

/** Gives the text at a key with its slots filled; `count` among them chooses the plural form of the language (CLDR). */
export type Translate<Key extends string> = (key: Key, slots?: Slots) => string;

type CatalogueNode = { readonly [name: string]: string | CatalogueNode };

const texts: Record<Locale, Map<string, string>> = { en: new Map(), cy: new Map() };
const pluralRules = { en: new Intl.PluralRules("en"), cy: new Intl.PluralRules("cy") };

function add(locale: Locale, node: CatalogueNode, path = ""): void {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === "string") texts[locale].set(path + name, value);
    else add(locale, value, `${path}${name}.`);
  }
}

/** In the browser the language of the page is all that is fetched. */
function spokenHere(): readonly Locale[] {
  if (typeof document === "undefined") return locales;
  const { lang } = document.documentElement;
  return [isLocale(lang) ? lang : "en"];
}

/** Makes a part of the catalogues ready: whatever awaits it can be sure of its texts. */
export async function loadCatalogue(
  part: Record<Locale, () => Promise<{ catalogue: CatalogueNode }>>,
): Promise<void> {
  await Promise.all(
    spokenHere().map(async (locale) => {
      add(locale, (await part[locale]()).catalogue);
    }),
  );
}

function translate(locale: Locale, key: string, slots?: Slots): string {
  const count = slots?.count;
  const form = typeof count === "number" ? `${key}_${pluralRules[locale].select(count)}` : key;
  const text = texts[locale].get(form) ?? texts[locale].get(key) ?? key;
  return slots ? text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(slots[slot] ?? "")) : text;
}

export const translators: Record<Locale, Translate<string>> = {
  en: (key, slots) => translate("en", key, slots),
  cy: (key, slots) => translate("cy", key, slots),
};
