import type { WorkingTranslate } from "#app/i18n/working.ts";
import { listItems } from "#app/domain/planning/plan-field.ts";
import type { PrintedField } from "#app/domain/planning/plan-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, TableCell } from "./document-block.ts";

/** In which language a document is written, and the catalogue for it. */
export type Words = { t: WorkingTranslate; locale: Locale };

const isShort = ({ type }: PrintedField): boolean => type !== "longtext" && type !== "list";

/** What is empty says so. */
export const cellOf = (text: string, { t }: Words): TableCell =>
  text === "" ? { text: t("planning.document.empty"), tone: "muted" } : { text };

function shortValue({ type, value }: PrintedField, locale: Locale): string {
  if (value === "") return value;
  if (type === "date") return dateInWords(value, locale);
  return type === "number" ? Number(value).toLocaleString("en-GB") : value;
}

export const facts = (rows: readonly (readonly TableCell[])[]): Block => ({
  kind: "table",
  columns: [{ share: 3 }, { share: 4 }],
  rows,
});

function longField({ type, label, value }: PrintedField, { t }: Words): Block[] {
  const heading: Block = { kind: "heading", level: 3, text: label };
  if (value === "")
    return [heading, { kind: "paragraph", tone: "muted", text: t("planning.document.empty") }];
  return [
    heading,
    type === "list" ? { kind: "list", items: listItems(value) } : { kind: "paragraph", text: value },
  ];
}

/** Neighbouring short fields stand in one table; each longer one has a heading of its own. */
export function fieldBlocks(fields: readonly PrintedField[], words: Words): Block[] {
  const blocks: Block[] = [];
  let rows: TableCell[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(facts(rows));
    rows = [];
  };
  for (const field of fields) {
    if (isShort(field)) rows.push([{ text: field.label }, cellOf(shortValue(field, words.locale), words)]);
    else {
      closeTable();
      blocks.push(...longField(field, words));
    }
  }
  closeTable();
  return blocks;
}
