import { SaxesParser } from "saxes";

/** An element as it opens: its name without a namespace, and its attributes just as written. */
export interface XmlElement {
  readonly name: string;
  /** Has no prototype, so that an attribute of any name is only that. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlFault {
  readonly reason: "doctype" | "too_deep" | "syntax" | "cut_off";
  readonly line: number;
}

/** Elements within each other, at most. */
const MOST_DEPTH = 64;

/** The text goes to the parser in pieces, so that the first fault ends the work soon. */
const PIECE = 65_536;

/** What lets a short text grow without bound, or name other files. No exchange of data needs it. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/iu;

/**
 * Goes through an XML text element by element.
 *
 * Out: null, or the first fault and its line: then nothing that the handler heard is to be
 *      trusted. A text that declares a document type is refused before it is parsed, so no entity
 *      but the five of XML itself exists. Never throws.
 * Cost: one pass over the text; a fault ends it within one piece.
 */
export function readXml(text: string, handler: XmlHandler): XmlFault | null {
  const declared = text.search(DECLARATION);
  if (declared >= 0) return { reason: "doctype", line: lineAt(text, declared) };
  return new GuardedParser(handler).read(text);
}

class GuardedParser {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private fault: XmlFault | null = null;
  private isAtEnd = false;
  private depth = 0;

  constructor(handler: XmlHandler) {
    this.parser.on("error", () => this.fail(this.isAtEnd ? "cut_off" : "syntax"));
    this.parser.on("opentag", ({ name, attributes }) => {
      this.depth++;
      if (this.depth > MOST_DEPTH) this.fail("too_deep");
      if (this.fault === null) handler.open({ name: localName(name), attributes });
    });
    this.parser.on("closetag", ({ name }) => {
      this.depth--;
      if (this.fault === null) handler.close(localName(name));
    });
    const onText = (text: string): void => {
      if (this.fault === null) handler.text(text);
    };
    this.parser.on("text", onText);
    this.parser.on("cdata", onText);
  }

  read(text: string): XmlFault | null {
    for (let at = 0; at < text.length && this.fault === null; at += PIECE)
      this.parser.write(text.slice(at, at + PIECE));
    this.isAtEnd = true;
    if (this.fault === null) this.parser.close();
    return this.fault;
  }

  /** Remembers the first fault; the handler hears nothing after it. */
  private fail(reason: XmlFault["reason"]): void {
    this.fault ??= { reason, line: this.parser.line };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1))
    line++;
  return line;
}
