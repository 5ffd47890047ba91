import { endingOf } from "../../sourceTable.ts";
import type { FileContent } from "../format.ts";

/** The root element stands within so many characters, or is not looked for. */
const LOOKED_AT = 4096;

const BLANK_OR_NOTE = /\s*(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)?/uy;
const ELEMENT = /<(?:[\w.-]+:)?([\w.-]+)[\s/>]/uy;

/**
 * Whether a text is an XML document of that kind.
 *
 * Where the root can't be seen, behind the declarations of a document type or because the text
 * ends too soon, the document is taken for what its name says: then it is refused for what is
 * wrong with it, and not as a mix-up.
 */
export function isXmlOf(root: string, { name, text }: FileContent): boolean {
  const start = text?.slice(0, LOOKED_AT) ?? "";
  if (!/^\s*</u.test(start)) return false;
  const found = rootOf(start);
  return found === null ? endingOf(name) === root : found === root;
}

/** The name of the first element, or null if it can't be seen. */
function rootOf(start: string): string | null {
  let at = 0;
  for (let end = after(BLANK_OR_NOTE, start, at); end > at; end = after(BLANK_OR_NOTE, start, at))
    at = end;
  ELEMENT.lastIndex = at;
  return ELEMENT.exec(start)?.[1] ?? null;
}

/** Where a match that begins just here ends; the same place if there is none. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
