import { compareText } from "../model/order.ts";

/** What can be written: plain values, lists, and objects of such. Undefined fields are absent. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The same bytes for the same content on any machine: keys by code point, whole numbers in full,
 * others to 12 significant digits, two spaces of indent for people.
 *
 * Why not `JSON.stringify`: it moves keys such as "10" before all others. NaN and infinities mean
 * "not defined" and are written as null.
 */
export function writeCanonicalJson(value: Json): string {
  const lines: string[] = [];
  write(value, "", lines);
  return `${lines.join("")}\n`;
}

function write(value: Json, indent: string, out: string[]): void {
  if (typeof value === "number") out.push(writeNumber(value));
  else if (value === null || typeof value !== "object") out.push(JSON.stringify(value));
  else if (isList(value))
    writeAll(
      value.map((item) => ["", item]),
      "[]",
      indent,
      out,
    );
  else {
    const fields = Object.entries(value)
      .filter((field): field is [string, Json] => field[1] !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, item]): [string, Json] => [`${JSON.stringify(key)}: `, item]);
    writeAll(fields, "{}", indent, out);
  }
}

function isList(value: readonly Json[] | object): value is readonly Json[] {
  return Array.isArray(value);
}

/** Lists of plain values stand on one line; everything else has a line each. */
function writeAll(
  items: readonly (readonly [string, Json])[],
  brackets: "[]" | "{}",
  indent: string,
  out: string[],
): void {
  const isFlat =
    brackets === "[]" && items.every(([, item]) => item === null || typeof item !== "object");
  const deeper = `${indent}  `;
  const [before, after] = isFlat || items.length === 0 ? ["", ""] : [`\n${deeper}`, `\n${indent}`];
  out.push(brackets.charAt(0));
  items.forEach(([name, item], at) => {
    out.push(at === 0 ? before : isFlat ? ", " : `,${before}`, name);
    write(item, deeper, out);
  });
  out.push(after, brackets.charAt(1));
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return "null";
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  return String(Number(value.toPrecision(12)));
}
