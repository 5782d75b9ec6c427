export const locales = ["en", "cy"] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Record<Locale, string> = { en: "English", cy: "Cymraeg" };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** A text of the course in one or two languages, as `content/` writes it. */
export type LocalText = { en: string; cy?: string | undefined };

export const inLocale = (text: LocalText, locale: Locale): string => text[locale] ?? text.en;
