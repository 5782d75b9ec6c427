import type { Locale } from "#app/i18n/locale.ts";
import type { LawReview } from "./law-review.ts";
import type { UnionDetailKind } from "./union-profile.ts";

/** A job aid as it is read: `html` is complete, with what the union has given filled in. */
export type PageReading = {
  slug: string;
  locale: Locale;
  title: string;
  summary: string;
  html: string;
  lawReview: LawReview | null;
};

export type GivenDetail = { kind: UnionDetailKind; value: string };

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** `tel:` takes digits and a plus (RFC 3966); "(0)" is only said within the country. Null for what is no number. */
function dialled(value: string): string | null {
  const [number = ""] = /^[\d\s().+-]+/.exec(value.replaceAll("(0)", "")) ?? [];
  const digits = number.replaceAll(/[^\d+]/g, "");
  return /^\+?\d{3,15}$/.test(digits) ? digits : null;
}

function addressOf({ kind, value }: GivenDetail): string | null {
  if (kind === "phone") {
    const digits = dialled(value);
    return digits === null ? null : `tel:${digits}`;
  }
  if (kind === "email") return /^[^\s@?&]+@[^\s@?&]+$/.test(value) ? `mailto:${value}` : null;
  return kind === "url" && /^https:\/\/\S+$/.test(value) ? value : null;
}

function detailHtml(detail: GivenDetail): string {
  const text = escapeHtml(detail.value.trim()).replaceAll(/\r?\n/g, "<br>");
  const address = addressOf({ ...detail, value: detail.value.trim() });
  return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
}

/**
 * Fills in the union's details. The importer has marked every paragraph and every list item that holds one with
 * `data-needs`: it is left out as a whole while one of its details has not been given, and so is a list without items.
 */
export function fillDetails(html: string, given: ReadonlyMap<string, GivenDetail>): string {
  return html
    .replaceAll(
      /<(li|p) data-needs="([^"]*)">([\s\S]*?)<\/\1>\n?/g,
      (_, tag: string, needs: string, inner: string) =>
        needs.split(" ").every((id) => given.has(id)) ? `<${tag}>${inner}</${tag}>\n` : "",
    )
    .replaceAll(/<span data-detail="([^"]*)"><\/span>/g, (_, id: string) => {
      const detail = given.get(id);
      return detail ? detailHtml(detail) : "";
    })
    .replaceAll(/<(ul|ol)>\s*<\/\1>\n?/g, "");
}
