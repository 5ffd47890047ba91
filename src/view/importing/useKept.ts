import { useState } from "react";

/**
 * A list from which nothing goes away while a person is at it: what has been answered stays in its
 * place, as it was last given, so that neither eye nor keyboard loses it.
 */
export function useKept<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const [kept, setKept] = useState<readonly Item[]>(items);
  const known = new Set(kept.map(keyOf));
  const added = items.filter((item) => !known.has(keyOf(item)));
  const all = added.length === 0 ? kept : [...kept, ...added];
  if (all !== kept) setKept(all);
  const now = new Map(items.map((item) => [keyOf(item), item]));
  return all.map((item) => now.get(keyOf(item)) ?? item);
}
