import { damaged, Unreadable } from "../unreadable.ts";
import { decodeUtf8 } from "../utf8.ts";

/** No reference is longer: the last character there is, in decimal. */
const LONGEST_REFERENCE = 10;

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text between two tags: line ends as one, references as what they stand for. */
export function readText(bytes: Uint8Array, from: number, to: number): string {
  return expand(joinLineEnds(decodeUtf8(bytes, from, to)));
}

/** Text in which nothing but the line ends has a meaning. */
export function readLiteral(bytes: Uint8Array, from: number, to: number): string {
  return joinLineEnds(decodeUtf8(bytes, from, to));
}

/** The value of an attribute: white space as spaces, references as what they stand for. */
export function readValue(bytes: Uint8Array, from: number, to: number): string {
  return expand(joinLineEnds(decodeUtf8(bytes, from, to)).replace(/[\t\n]/gu, " "));
}

function joinLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}

function expand(text: string): string {
  let amp = text.indexOf("&");
  if (amp < 0) return text;
  const pieces: string[] = [];
  let from = 0;
  while (amp >= 0) {
    const end = text.indexOf(";", amp);
    if (end < 0 || end - amp > LONGEST_REFERENCE) throw damaged();
    pieces.push(text.slice(from, amp), referred(text.slice(amp + 1, end)));
    from = end + 1;
    amp = text.indexOf("&", from);
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

function referred(name: string): string {
  if (name.startsWith("#")) return characterOf(name);
  const known = named.get(name);
  // Any other would have to be declared, and whoever declares them can make a text of any size.
  if (known === undefined) throw new Unreadable("declares_entities");
  return known;
}

function characterOf(reference: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/iu.exec(reference) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
  if (!isCharacter) throw damaged();
  return String.fromCodePoint(point);
}
