import { readString } from "./cells/cellText.ts";
import { XmlScanner } from "./xml/scanner.ts";

/** The texts that cells name by their place. Null is longer than a cell may be. */
export function readSharedStrings(part: Uint8Array | null): (string | null)[] {
  const texts: (string | null)[] = [];
  if (part === null) return texts;
  const scanner = new XmlScanner(part);
  scanner.enter(0);
  while (scanner.enter(1)) {
    if (scanner.name === "si") texts.push(readString(scanner));
    else scanner.skip();
  }
  return texts;
}
