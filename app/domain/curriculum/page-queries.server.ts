import { listUnionDetails } from "#app/domain/branches/union-detail-queries.server.ts";
import { type Locale, isLocale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { lawReviewColumns, lawReviewOf } from "./law-review-queries.server.ts";
import { type GivenDetail, type PageReading, fillDetails } from "./page.ts";
import { requireUnionProfile } from "./union-profile-queries.server.ts";

/** Only what can be shown: the union's own words, or what content/union.yaml already knows. Two statements. */
export async function listGivenDetails(): Promise<Map<string, GivenDetail>> {
  const [profile, rows] = await Promise.all([requireUnionProfile(), listUnionDetails()]);
  const given = new Map(rows.map(({ id, value }) => [id, value]));
  return new Map(
    profile.details.flatMap(({ id, kind, value: known }) => {
      const value = (given.get(id) ?? known ?? "").trim();
      return value === "" ? [] : [[id, { kind, value }] as const];
    }),
  );
}

/**
 * A page of the current Edition in the reader's language, or in English (`locale` says which), with the union's
 * details filled in. Three statements. Throws not-found.
 */
export async function requirePage(slug: string, locale: Locale): Promise<PageReading> {
  const [edition, details] = await Promise.all([
    db().edition.findFirst({
      where: { status: "published" },
      orderBy: { number: "desc" },
      select: {
        pages: { where: { slug, locale: { in: ["en", locale] } }, select: { page: true } },
        lawReview: lawReviewColumns,
      },
    }),
    listGivenDetails(),
  ]);
  const pages = edition?.pages.map(({ page }) => page) ?? [];
  const page = pages.find((each) => each.locale === locale) ?? pages[0];
  if (!page) throw new NamedError("not-found");
  const { title, summary, html } = page;
  const language = isLocale(page.locale) ? page.locale : "en";
  return {
    slug,
    locale: language,
    title,
    summary,
    html: fillDetails(html, details),
    lawReview: lawReviewOf(edition?.lawReview),
  };
}
