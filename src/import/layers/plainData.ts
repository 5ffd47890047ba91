/**
 * Thrown where plain data from outside are not what they should be, and caught by whoever reads
 * the whole. It says the place and never a value.
 */
export class NotAsExpected extends Error {
  override readonly name = "NotAsExpected";
  private place = "";

  /** Where it is, from the outermost name to the innermost, such as `/imports/2/record`. */
  get where(): string {
    return this.place;
  }

  /** The same, one level further out. */
  under(name: string): this {
    this.place = `/${name}${this.place}`;
    return this;
  }
}

/** Reads one value of plain data from outside. Throws `NotAsExpected` where it is something else. */
export type Reading<Value> = (value: unknown) => Value;

const LONGEST_TEXT = 32_767;
const DEEPEST = 32;
const REFUSED_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** In: the names from here down to what is wrong, if it is not the value itself. */
export function fail(...names: readonly string[]): never {
  throw names.reduceRight((error, name) => error.under(name), new NotAsExpected());
}

/** Passes a failure on from one part of a value: the part's name joins the place. */
function failUnder(name: string, error: unknown): never {
  throw error instanceof NotAsExpected ? error.under(name) : error;
}

export const text: Reading<string> = (value) =>
  typeof value === "string" && value.length <= LONGEST_TEXT ? value : fail();

export const filledText: Reading<string> = (value) => (value === "" ? fail() : text(value));

export const wholeNumber: Reading<number> = (value) =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : fail();

export const count: Reading<number> = (value) => {
  const number = wholeNumber(value);
  return number < 0 ? fail() : number;
};

export const yesNo: Reading<boolean> = (value) => (typeof value === "boolean" ? value : fail());

/** YYYY-MM-DD, or blank where nobody knows. */
export const isoDay: Reading<string> = (value) => {
  const day = text(value);
  return /^(?:\d{4}-\d{2}-\d{2})?$/u.test(day) ? day : fail();
};

export function oneOf<const Word extends string>(words: readonly Word[]): Reading<Word> {
  return (value) => words.find((word) => word === value) ?? fail();
}

export function orNull<Value>(read: Reading<Value>): Reading<Value | null> {
  return (value) => (value === null ? null : read(value));
}

export function listOf<Value>(read: Reading<Value>): Reading<Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return fail();
    let at = 0;
    try {
      return value.map((each: unknown, index) => {
        at = index;
        return read(each);
      });
    } catch (error) {
      return failUnder(String(at), error);
    }
  };
}

type Shape = Readonly<Record<string, Reading<unknown>>>;
type Read<From extends Shape> = { -readonly [Name in keyof From]: ReturnType<From[Name]> };

/** An object with exactly these fields. */
export function objectOf<Fields extends Shape>(fields: Fields): Reading<Read<Fields>> {
  return readingOf(fields, {}) as Reading<Read<Fields>>;
}

/** An object with these fields, and any of the others beside. */
export function objectWith<Fields extends Shape, Optional extends Shape>(
  fields: Fields,
  optional: Optional,
): Reading<Read<Fields> & Partial<Read<Optional>>> {
  return readingOf(fields, optional) as Reading<Read<Fields> & Partial<Read<Optional>>>;
}

function readingOf(fields: Shape, optional: Shape): Reading<unknown> {
  const known = new Map(Object.entries({ ...fields, ...optional }));
  const required = Object.keys(fields);
  const unknown: Reading<unknown> = () => fail();
  return (value) => {
    const given = plainObject(value);
    const read: Record<string, unknown> = {};
    let at = "";
    try {
      for (at of required) if (given[at] === undefined) fail();
      for (at in given) read[at] = (known.get(at) ?? unknown)(given[at]);
    } catch (error) {
      return failUnder(at, error);
    }
    return read;
  };
}

export const plainObject: Reading<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail();
  return value as Readonly<Record<string, unknown>>;
};

/** Any plain data that is not too deep and holds no name a program could stumble over. */
export const anyData: Reading<unknown> = (value) => {
  checkDepth(value, DEEPEST);
  return value;
};

function checkDepth(value: unknown, left: number): void {
  if (typeof value !== "object" || value === null) return;
  if (left === 0) fail();
  for (const [name, inner] of Object.entries(value)) {
    if (REFUSED_NAMES.has(name)) fail();
    checkDepth(inner, left - 1);
  }
}
