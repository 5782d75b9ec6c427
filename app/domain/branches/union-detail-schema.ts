import { z } from "zod";
import { optionalText } from "#app/platform/field-rules.ts";
import { UNION_DETAIL_MAX, type UnionDetailKind, plainLineEnds } from "./union-detail.ts";

/** An empty box clears the detail, so every kind allows it. */
const unlessEmpty = (rule: (text: string) => boolean) => (text: string) => text === "" || rule(text);

/** Digits with the spaces and signs people write between them, and an extension after them. */
const isPhone = (text: string) => /^\+?[0-9][0-9 ()-]{2,}[0-9](\s*(ext\.?|x)\s*[0-9]{1,6})?$/i.test(text);

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".");
}

/** The rule for a detail of the kind. Messages: `phone`, `email`, `url`, `tooLong`, `invalid`. */
export function detailValue(kind: UnionDetailKind) {
  const text = z.preprocess(
    (value) => (typeof value === "string" ? plainLineEnds(value) : value),
    optionalText(UNION_DETAIL_MAX[kind]),
  );
  switch (kind) {
    case "phone":
      return text.refine(unlessEmpty(isPhone), "phone");
    case "email":
      return text.refine(
        unlessEmpty((value) => z.email().safeParse(value).success),
        "email",
      );
    case "url":
      return text.refine(unlessEmpty(isWebAddress), "url");
    case "text":
      return text.refine(
        unlessEmpty((value) => !value.includes("\n")),
        "invalid",
      );
    case "longtext":
      return text;
  }
}

type Definition = { id: string; kind: UnionDetailKind };

/** The form of all details: what each box holds now, and what it held when the form was shown. */
export const unionDetailsSchema = (definitions: readonly Definition[]) =>
  z.object({
    values: z
      .object(Object.fromEntries(definitions.map(({ id, kind }) => [id, detailValue(kind)])))
      .default({}),
    was: z
      .object(
        Object.fromEntries(
          definitions.map(({ id }) => [id, z.string().default("").transform(plainLineEnds)]),
        ),
      )
      .default({}),
  });
