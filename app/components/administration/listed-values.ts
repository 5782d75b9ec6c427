/** What was ticked in a form that came back: one value, several, or none. */
export function listedValues(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  return typeof value === "string" ? [value] : [];
}
