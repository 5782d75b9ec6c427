/**
 * Keeps what can never change under its key: a content hash, or the id of a published Edition. When it is full the
 * oldest entry makes room, so that a long-lived process does not grow with every Edition.
 */
export function immutableCache<Value>(capacity: number) {
  const kept = new Map<string, Value>();
  return {
    find: (key: string): Value | undefined => kept.get(key),
    keep(key: string, value: Value): Value {
      const [oldest] = kept.keys();
      if (kept.size >= capacity && oldest !== undefined) kept.delete(oldest);
      kept.set(key, value);
      return value;
    },
  };
}
