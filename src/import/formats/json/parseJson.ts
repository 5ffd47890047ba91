/**
 * An object of a JSON text with its keys as they were written: also twice, also `__proto__`.
 * It is never turned into an object of the program.
 */
export class JsonObject {
  constructor(readonly entries: readonly (readonly [string, JsonValue])[]) {}
}

/** A JSON value. Numbers and true or false are the text they were written as; null is null. */
export type JsonValue = string | null | readonly JsonValue[] | JsonObject;

export interface JsonFault {
  readonly reason: "syntax" | "cut_off" | "too_deep";
  readonly line: number;
}

/** Objects and arrays within each other, at most. */
const MOST_DEPTH = 32;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORD = /true|false|null/uy;
const BLANKS = /[ \t\r\n]*/uy;
const PLAIN_CHARACTERS = /[^"\\\u0000-\u001f]*/uy; // eslint-disable-line no-control-regex -- what JSON itself refuses
const HEX = /[0-9a-fA-F]{4}/uy;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * What a JSON text says, with every number just as it was written: `1E5` and `1.0` survive.
 *
 * Out: the value, or the first fault and its line. Never throws.
 * Source: RFC 8259. Cost: one pass over the text.
 */
export function parseJson(
  text: string,
): { readonly value: JsonValue } | { readonly fault: JsonFault } {
  return new JsonReader(text).read();
}

class JsonReader {
  private at = 0;
  private fault: JsonFault | null = null;

  constructor(private readonly text: string) {}

  read(): { readonly value: JsonValue } | { readonly fault: JsonFault } {
    const value = this.readValue(0);
    this.match(BLANKS);
    if (this.at < this.text.length) this.fail("syntax");
    return this.fault === null ? { value } : { fault: this.fault };
  }

  private readValue(depth: number): JsonValue {
    this.match(BLANKS);
    const char = this.text.charAt(this.at);
    if (char === '"') return this.readString();
    if (char === "{" || char === "[") {
      if (depth >= MOST_DEPTH) return this.fail("too_deep");
      this.at++;
      return char === "{" ? this.readObject(depth + 1) : this.readArray(depth + 1);
    }
    const word = this.match(WORD);
    if (word !== "") return word === "null" ? null : word;
    const number = this.match(NUMBER);
    return number === "" ? this.fail() : number;
  }

  private readArray(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.readList("]", () => items.push(this.readValue(depth)));
    return items;
  }

  private readObject(depth: number): JsonValue {
    const entries: [string, JsonValue][] = [];
    this.readList("}", () => {
      this.match(BLANKS);
      if (this.text.charAt(this.at) !== '"') return this.fail();
      const key = this.readString();
      this.take(":");
      return entries.push([key, this.readValue(depth)]);
    });
    return new JsonObject(entries);
  }

  /** Items parted by commas up to the closing sign, which may follow at once. */
  private readList(end: string, readItem: () => unknown): void {
    if (this.ahead(end)) {
      this.at++;
      return;
    }
    while (this.fault === null) {
      readItem();
      if (this.ahead(end)) break;
      this.take(",");
    }
    this.take(end);
  }

  private readString(): string {
    this.at++;
    let text = this.match(PLAIN_CHARACTERS);
    while (this.text.charAt(this.at) === "\\") {
      text += this.readEscape();
      text += this.match(PLAIN_CHARACTERS);
    }
    if (this.text.charAt(this.at) !== '"') this.fail();
    this.at++;
    return text;
  }

  private readEscape(): string {
    const char = this.text.charAt(this.at + 1);
    this.at += 2;
    if (char === "u") {
      const hex = this.match(HEX);
      if (hex === "") this.fail();
      return hex === "" ? "" : String.fromCharCode(Number.parseInt(hex, 16));
    }
    const meant = ESCAPES.get(char);
    if (meant === undefined) this.fail();
    return meant ?? "";
  }

  private ahead(char: string): boolean {
    this.match(BLANKS);
    return this.text.charAt(this.at) === char;
  }

  private take(char: string): void {
    if (!this.ahead(char)) this.fail();
    this.at++;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  /** Remembers the first fault; everything after it is skipped. */
  private fail(reason?: JsonFault["reason"]): null {
    this.fault ??= {
      reason: reason ?? (this.at >= this.text.length ? "cut_off" : "syntax"),
      line: lineOf(this.text, this.at),
    };
    this.at = this.text.length;
    return null;
  }
}

function lineOf(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}
