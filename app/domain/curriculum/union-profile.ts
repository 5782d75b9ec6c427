import type { LocalText } from "#app/i18n/locale.ts";

export const unionDetailKinds = ["phone", "email", "url", "text", "longtext"] as const;
export type UnionDetailKind = (typeof unionDetailKinds)[number];

/** Something that only the union can say. `value` is what content/union.yaml already knows. */
export type UnionDetailDefinition = {
  id: string;
  label: LocalText;
  hint: LocalText;
  kind: UnionDetailKind;
  value?: string | undefined;
};

export type UnionProfile = { name: LocalText; description: LocalText; details: UnionDetailDefinition[] };
