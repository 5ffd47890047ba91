/*
 * Values from outside, read by hand: what fits is copied, what does not is null. Nothing of the
 * value itself is kept, so that no property of it can come along.
 */

/** A value as what it should be; null where it is not that. */
export type Reader<T> = (value: unknown) => T | null;

const MOST_CHARACTERS = 1000;
const MOST_WORDS = 10_000;

/** Keys that mean something to the language itself. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function shortText(value: unknown): string | null {
  return typeof value === "string" && value.length <= MOST_CHARACTERS ? value : null;
}

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (value) => values.find((each) => each === value) ?? null;
}

/** A list of such values, so many at most; one that does not fit spoils the list. */
export function listOf<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return null;
    const all: T[] = [];
    for (const each of value as readonly unknown[]) {
      const item = read(each);
      if (item === null) return null;
      all.push(item);
    }
    return all;
  };
}

/** Texts by text, as meanings of words are. */
export function textsByText(value: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > MOST_WORDS) return null;
  const isFitting = ([key, text]: [string, unknown]) =>
    shortText(key) !== null && shortText(text) !== null && !REFUSED_KEYS.has(key);
  return entries.every(isFitting) ? Object.fromEntries(entries as [string, string][]) : null;
}

/** A record of just these, each read in its way. */
export function choice<T extends object>(
  value: unknown,
  readers: { readonly [Key in keyof T]: Reader<T[Key]> },
): T | null {
  if (!isRecord(value)) return null;
  const read = (Object.keys(readers) as (keyof T & string)[]).map(
    (key) => [key, readers[key](value[key])] as const,
  );
  return read.every(([, each]) => each !== null) ? (Object.fromEntries(read) as T) : null;
}
