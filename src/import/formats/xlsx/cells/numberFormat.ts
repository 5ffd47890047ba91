/** What a number format makes of a number, as far as it changes what is meant. */
export type NumberShape =
  | { readonly kind: "plain" }
  /** A day, with the time of day if there is one. */
  | { readonly kind: "date" }
  /** A time of day alone. */
  | { readonly kind: "time" }
  /** Hours that run on beyond 24. */
  | { readonly kind: "duration" }
  /** Digits filled up with zeros, between texts of its own: `000000`, `"P"000`. */
  | { readonly kind: "padded"; readonly pieces: readonly Piece[] };

/** A text as it is written, or a place for so many digits. */
type Piece = string | number;

export const plainNumber: NumberShape = { kind: "plain" };
const date: NumberShape = { kind: "date" };
const time: NumberShape = { kind: "time" };
const duration: NumberShape = { kind: "duration" };

/** The first that a number falls in is meant. */
const builtIn: readonly { from: number; to: number; shape: NumberShape }[] = [
  { from: 18, to: 21, shape: time },
  { from: 14, to: 22, shape: date },
  { from: 27, to: 36, shape: date },
  { from: 46, to: 46, shape: duration },
  { from: 45, to: 47, shape: time },
  { from: 50, to: 58, shape: date },
];

/** No format that a person chose is longer. */
const LONGEST = 255;

/**
 * The shape of a format that a workbook names by a number alone.
 *
 * Source: ECMA-376 part 1, 18.8.30, with the numbers that East Asian editions give to dates.
 */
export function builtInShape(id: number): NumberShape {
  return builtIn.find(({ from, to }) => id >= from && id <= to)?.shape ?? plainNumber;
}

/** The shape of a format that is written out, such as `dd/mm/yyyy` or `000000`. */
export function shapeOfCode(code: string): NumberShape {
  if (code.length > LONGEST || /^general$/iu.test(code.trim())) return plainNumber;
  const marks = marksOf(code);
  return clockShape(marks) ?? paddedShape(marks);
}

/** One mark of a format: a text, an elapsed time in brackets, or a character with a meaning. */
interface Mark {
  readonly kind: "text" | "elapsed" | "half" | "sign";
  readonly text: string;
}

/** Of the first section, which is for the numbers that are not negative. */
const MARKS = /"([^"]*)"?|\\(.?)|[_*].?|\[([^\]]*)\]?|(am\/pm|a\/p)|(;)|(general)|([\s\S])/giu;

function marksOf(code: string): Mark[] {
  const marks: Mark[] = [];
  for (const [, quoted, escaped, bracket, half, end, , sign] of code.matchAll(MARKS)) {
    if (end !== undefined) break;
    const text = quoted ?? escaped;
    if (text !== undefined) marks.push({ kind: "text", text });
    else if (half !== undefined) marks.push({ kind: "half", text: half });
    else if (sign !== undefined) marks.push({ kind: "sign", text: sign.toLowerCase() });
    else if (bracket !== undefined && /^(?:h+|m+|s+)$/iu.test(bracket))
      marks.push({ kind: "elapsed", text: bracket });
  }
  return marks;
}

function clockShape(marks: readonly Mark[]): NumberShape | null {
  if (marks.some(({ kind }) => kind === "elapsed")) return duration;
  const signs = marks.filter(({ kind }) => kind === "sign").map(({ text }) => text);
  const has = (sign: string) => signs.includes(sign);
  if (has("y") || has("d")) return date;
  const hasTime = has("h") || has("s") || marks.some(({ kind }) => kind === "half");
  if (hasTime) return time;
  return has("m") ? date : null;
}

/** Signs of a format that puts something else than zeros before a number. */
const otherwise = new Set([".", "%", ",", "e", "/", "@", "#", "?"]);

function paddedShape(marks: readonly Mark[]): NumberShape {
  if (marks.some(({ kind, text }) => kind === "sign" && otherwise.has(text))) return plainNumber;
  const pieces = piecesOf(marks);
  const digits = pieces.filter((each) => typeof each === "number").reduce((sum, n) => sum + n, 0);
  const [first] = pieces;
  const isNamed = typeof first === "string" && /\p{L}/u.test(first);
  return digits > 1 || (digits === 1 && isNamed) ? { kind: "padded", pieces } : plainNumber;
}

function piecesOf(marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text } of marks) {
    const last = pieces.at(-1);
    const isDigit = kind === "sign" && text === "0";
    if (isDigit && typeof last === "number") pieces[pieces.length - 1] = last + 1;
    else pieces.push(isDigit ? 1 : text);
  }
  return pieces;
}

/** A whole number from its last digit on into the places of a format. */
export function padDigits(digits: string, pieces: readonly Piece[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === "number") return digits.padStart(only, "0");
  let left = digits;
  const firstPlace = pieces.findIndex((piece) => typeof piece === "number");
  const filled: string[] = [];
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] ?? "";
    if (typeof piece === "string") filled.push(piece);
    else {
      const here = index === firstPlace ? left : left.slice(-piece);
      left = left.slice(0, left.length - here.length);
      filled.push(here.padStart(piece, "0"));
    }
  }
  return filled.reverse().join("");
}
