import { daysSince, formatClock, formatElapsed } from "./serial.ts";
import { padDigits, type NumberShape } from "./numberFormat.ts";

/** A spreadsheet keeps so many digits of a number. */
const DIGITS_KEPT = 15;
const DIGITS = /^-?\d+$/u;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
/** From here on digits are no longer written out. */
const WRITTEN_OUT = 1e21;

/**
 * A number as the text a person means by it: its digits, or the day that its format shows.
 *
 * In: written: as it stands in the file, which need not be a number at all.
 */
export function numberText(written: string, shape: NumberShape, isFrom1904: boolean): string {
  const text = written.trim();
  if (!NUMBER.test(text)) return written;
  const value = Number(text);
  return shaped(value, text, shape, isFrom1904) ?? digitsOf(value, text);
}

/** The same for a whole number of at most 15 digits. */
export function wholeText(value: number, shape: NumberShape, isFrom1904: boolean): string {
  const text = String(value);
  return shape.kind === "padded"
    ? padDigits(text, shape.pieces)
    : (shaped(value, text, shape, isFrom1904) ?? text);
}

/** Null where the format can't show the number. */
function shaped(
  value: number,
  text: string,
  shape: NumberShape,
  isFrom1904: boolean,
): string | null {
  switch (shape.kind) {
    case "plain":
      return null;
    case "date":
      return daysSince(value, isFrom1904);
    case "time":
      return value >= 0 && value < 1 ? formatClock(value) : daysSince(value, isFrom1904);
    case "duration":
      return value >= 0 ? formatElapsed(value) : null;
    case "padded": {
      const digits = digitsOf(value, text);
      return DIGITS.test(digits) && value >= 0 ? padDigits(digits, shape.pieces) : null;
    }
  }
}

function digitsOf(value: number, text: string): string {
  if (DIGITS.test(text)) return text;
  if (!Number.isFinite(value)) return text;
  const size = value < 0 ? -value : value;
  if (Number.isInteger(value) && size < WRITTEN_OUT) return wholeDigits(value);
  return scientific(Number(value.toPrecision(DIGITS_KEPT)));
}

/** All digits the spreadsheet kept, and zeros for those it lost. */
function wholeDigits(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(DIGITS_KEPT - 1).split("e");
  const digits = mantissa.replace(/[-.]/gu, "");
  const length = Number(exponent) + 1;
  const written = length <= DIGITS_KEPT ? digits.slice(0, length) : digits.padEnd(length, "0");
  return value < 0 ? `-${written}` : written;
}

/** As a spreadsheet writes what has no short digits: `1.5E-07`. */
function scientific(value: number): string {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${exponent.replace(/^[+-]/u, "").padStart(2, "0")}`;
}
