import type { PlanFieldDefinition, PlanSection, PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { type Locale, type LocalText, inLocale, locales } from "#app/i18n/locale.ts";
import type { FieldChange } from "./plan-field-change.ts";
import { type FieldRule, readFieldValue } from "./plan-field.ts";
import { tidyLine } from "./typed-text.ts";

/** The id by which a template says in which field a rep writes down their role. Label and place are the union's. */
const ROLE_FIELD = "role";

/** Only words can be added to words: a role is no date, no number and none of somebody else's options. */
const takesWords = ({ type }: PlanFieldDefinition): boolean =>
  type === "text" || type === "longtext" || type === "list";

export type RolePlace = { section: PlanSection; field: PlanFieldDefinition };

/** Where a plan on this template says what its rep is; null where it does not ask. */
export function findRolePlace({ sections }: Pick<PlanTemplate, "sections">): RolePlace | null {
  for (const section of sections) {
    const field = section.fields.find((each) => each.id === ROLE_FIELD && takesWords(each));
    if (field) return { section, field };
  }
  return null;
}

/** A text as the pieces between its commas, semicolons and line ends, so that one can be looked for in another. */
const piecesOf = (text: string): string =>
  `\n${text
    .toLowerCase()
    .split(/[\n,;]/)
    .map(tidyLine)
    .filter(Boolean)
    .join("\n")}\n`;

/**
 * What it means to add a role to what stands in the field: a further line, or a further piece where the field is one
 * line; nothing when it stands there already, in whichever language.
 */
export function addRole(
  definition: FieldRule,
  value: string,
  { role, locale }: { role: LocalText; locale: Locale },
): Exclude<FieldChange, { kind: "stale" }> {
  const names = locales.map((each) => tidyLine(inLocale(role, each)));
  if (names.some((name) => piecesOf(value).includes(piecesOf(name)))) return { kind: "unchanged" };
  const separator = definition.type === "text" ? "; " : "\n";
  const lines = [value, tidyLine(inLocale(role, locale))].filter(Boolean);
  const reading = readFieldValue(definition, lines.join(separator));
  return reading.ok
    ? { kind: "change", value: reading.value }
    : { kind: "invalid", message: reading.message };
}
