import { damaged } from "../unreadable.ts";
import { decodeUtf8 } from "../utf8.ts";
import { EQUALS, GREATER, isQuote, LESS, localFrom, nameEnd, SLASH, spaceEnd } from "./marks.ts";
import { readValue } from "./text.ts";

/** Elements of a workbook have a handful of attributes, its roots a few dozen. */
const MOST_ATTRIBUTES = 256;

/** Where an attribute stands in the bytes of a part. */
interface Attribute {
  nameFrom: number;
  nameTo: number;
  from: number;
  to: number;
}

/** The attributes of one element, read only when they are asked for. */
export class Attributes {
  private readonly places: Attribute[] = [];
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Takes in those that begin here, in place of the ones before; tells where they end. */
  scan(from: number): number {
    this.count = 0;
    for (let at = spaceEnd(this.bytes, from); ; at = spaceEnd(this.bytes, at)) {
      const byte = this.bytes[at];
      if (byte === GREATER || byte === SLASH) return at;
      if (this.count >= MOST_ATTRIBUTES) throw damaged();
      at = this.scanOne(this.place(), at);
    }
  }

  /** The value of one, by its name without a prefix; null if there is none. */
  value(name: string, isPrefixed: boolean): string | null {
    for (let index = 0; index < this.count; index++) {
      const attribute = this.places[index];
      if (attribute !== undefined && this.isCalled(attribute, name, isPrefixed))
        return readValue(this.bytes, attribute.from, attribute.to);
    }
    return null;
  }

  /** Calls with each that has a name of one letter: the letter, and where its value is. */
  eachLetter(use: (letter: number, from: number, to: number) => void): void {
    for (let index = 0; index < this.count; index++) {
      const attribute = this.places[index];
      if (attribute === undefined || attribute.nameTo - attribute.nameFrom !== 1) continue;
      use(this.bytes[attribute.nameFrom] ?? 0, attribute.from, attribute.to);
    }
  }

  private place(): Attribute {
    const known = this.places[this.count];
    const attribute = known ?? { nameFrom: 0, nameTo: 0, from: 0, to: 0 };
    if (known === undefined) this.places.push(attribute);
    this.count++;
    return attribute;
  }

  private scanOne(attribute: Attribute, from: number): number {
    const { bytes } = this;
    attribute.nameFrom = from;
    attribute.nameTo = nameEnd(bytes, from);
    const equals = spaceEnd(bytes, attribute.nameTo);
    if (attribute.nameTo === from || bytes[equals] !== EQUALS) throw damaged();
    const opening = spaceEnd(bytes, equals + 1);
    const quote = bytes[opening];
    if (!isQuote(quote)) throw damaged();
    let at = opening + 1;
    attribute.from = at;
    while (bytes[at] !== quote) {
      if (at >= bytes.length || bytes[at] === LESS) throw damaged();
      at++;
    }
    attribute.to = at;
    return at + 1;
  }

  private isCalled({ nameFrom, nameTo }: Attribute, name: string, isPrefixed: boolean): boolean {
    const local = localFrom(this.bytes, nameFrom, nameTo);
    if (local > nameFrom !== isPrefixed || nameTo - local !== name.length) return false;
    if (decodeUtf8(this.bytes, local, nameTo) !== name) return false;
    // `xmlns:r` names a space of names; it is no attribute called r.
    return !isPrefixed || decodeUtf8(this.bytes, nameFrom, local) !== "xmlns:";
  }
}
