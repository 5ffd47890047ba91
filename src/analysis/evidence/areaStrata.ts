import type { Dataset } from "../../model/dataset.ts";
import { contextKey, type ContextKey } from "../../model/ids.ts";

/**
 * The area of each context as a number, 0 where none is recorded: strata by which chance moves
 * young people only among contexts of areas that they are recorded in. Without them a context at
 * the other end of a city is as likely as one round the corner, and nearly all that two share
 * looks like more than chance.
 */
export function areaStrata(
  { incidents, institutions, places }: Pick<Dataset, "incidents" | "institutions" | "places">,
  contexts: readonly ContextKey[],
): Uint32Array {
  const areaOf = new Map<ContextKey, string | undefined>([
    ...incidents.map(({ id, area }) => [contextKey("incident", id), area] as const),
    ...institutions.map(({ id, area }) => [contextKey("institution", id), area] as const),
    ...places.map(({ id, area }) => [contextKey("place", id), area] as const),
  ]);
  const numbers = new Map<string, number>();
  return Uint32Array.from(contexts, (key) => {
    const area = areaOf.get(key);
    if (area === undefined) return 0;
    const number = numbers.get(area) ?? numbers.size + 1;
    numbers.set(area, number);
    return number;
  });
}
