import type { Cell } from "../sourceSheet.ts";
import type { HeadedColumn } from "../sourceTable.ts";

/** The hash functions whose plain results a column can look like. */
export type HashShape = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";

const shapeByLength: ReadonlyMap<number, HashShape> = new Map([
  [32, "md5"],
  [40, "sha1"],
  [56, "sha224"],
  [64, "sha256"],
  [96, "sha384"],
  [128, "sha512"],
]);

const HEX = /^(?:0x)?([\da-f]+)$/iu;
const LONGEST = 130;
/** A version and a variant where a UUID has them: made by chance, or from a time, and no hash. */
const UUID = /^.{12}[1-8].{3}[89ab]/iu;
/** Fewer are too few to tell hashes from anything else. */
const FEWEST = 3;

/** Fewer may say "N/K" instead. */
const LEAST_SHARE = 0.95;

/** A column of which the filled rows look like the plain results of one hash function. */
export interface Hashed {
  readonly shape: HashShape;
  /** How many rows. */
  readonly rows: number;
}

/**
 * Whether ids look as if they were hashed without a key, which protects nobody: there are only ten
 * thousand million ten-digit numbers, and all can be tried in minutes. Null where they do not.
 */
export function looksHashed({ texts, codes }: HeadedColumn): Hashed | null {
  const used = new Set(codes);
  const filled = texts.map((cell, code) => (used.has(code) && isFilled(cell) ? hexOf(cell) : null));
  const values = filled.flatMap((value) => (value === null || value === "" ? [] : [value]));
  const length = values[0]?.length ?? 0;
  const shape = shapeByLength.get(length);
  if (shape === undefined || !isHashes(values, length, shape)) return null;
  const all = filled.filter((value) => value !== null).length;
  if (values.length < LEAST_SHARE * all) return null;
  return {
    shape,
    rows: codes.reduce((rows, code) => rows + Number((filled[code] ?? "") !== ""), 0),
  };
}

function isHashes(values: readonly string[], length: number, shape: HashShape): boolean {
  if (values.length < FEWEST || !values.every((value) => value.length === length)) return false;
  if (shape === "md5" && values.every((value) => UUID.test(value))) return false;
  // Texts of digits alone are numbers.
  return !values.every((value) => /^\d+$/u.test(value));
}

function isFilled(cell: Cell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : cell.length > 0;
}

/** The hexadecimal digits of a cell; blank where it is something else. */
function hexOf(cell: Cell): string {
  const text = typeof cell === "string" ? cell.trim() : "";
  return text.length > LONGEST ? "" : (HEX.exec(text)?.[1] ?? "");
}
