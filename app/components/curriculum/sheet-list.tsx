import { Link } from "@remix-run/react";
import type { Locale } from "#app/i18n/locale.ts";

export type Sheets = readonly { slug: string; locale: Locale; title: string; summary: string }[];

type SheetListProps = {
  sheets: Sheets;
  /** The address that the slugs stand below. */ under: string;
};

/** Sheets by their titles, each with the moment that it is for. */
export function SheetList({ sheets, under }: SheetListProps) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {sheets.map(({ slug, locale, title, summary }) => (
        <li key={slug} lang={locale} className="border-line bg-sheet rounded-xl border px-5 py-4">
          <h2 className="text-lg font-bold">
            <Link to={`${under}/${slug}`} className="inline-flex min-h-11 items-center">
              {title}
            </Link>
          </h2>
          <p className="text-muted">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
