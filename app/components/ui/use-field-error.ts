import { useTranslation } from "#app/i18n/reading.ts";

const KEYS = ["required", "tooLong", "tooShort", "email", "number", "date", "choose", "invalid"] as const;

/**
 * Turns the first of a field's messages ("tooLong:200") into the reader's sentence; undefined when there is none.
 * A message that is not in the shared list is looked up in `own`, the page's own sentences.
 */
export function useFieldError(own: Readonly<Record<string, string>> = {}) {
  const { t } = useTranslation();
  return (messages: readonly string[] | undefined): string | undefined => {
    const [message] = messages ?? [];
    if (message === undefined) return undefined;
    const [name = "", limit = ""] = message.split(":");
    const sentence = own[name];
    if (sentence !== undefined) return sentence;
    return t(`errors.field.${KEYS.find((key) => key === name) ?? "invalid"}`, { max: limit, min: limit });
  };
}
