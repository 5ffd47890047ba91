import { builtInShape, shapeOfCode, type NumberShape } from "./cells/numberFormat.ts";
import { XmlScanner } from "./xml/scanner.ts";

/** What each style of cell makes of a number, in the order in which cells name them. */
export function readStyles(part: Uint8Array | null): NumberShape[] {
  if (part === null) return [];
  const scanner = new XmlScanner(part);
  const own = new Map<number, NumberShape>();
  let formats: number[] = [];
  scanner.enter(0);
  while (scanner.enter(1)) {
    if (scanner.name === "numFmts") readFormats(scanner, own);
    else if (scanner.name === "cellXfs") formats = readCellStyles(scanner);
    else scanner.skip();
  }
  return formats.map((id) => own.get(id) ?? builtInShape(id));
}

function readFormats(scanner: XmlScanner, own: Map<number, NumberShape>): void {
  while (scanner.enter(2)) {
    const code = scanner.attribute("formatCode");
    const id = scanner.attribute("numFmtId");
    if (scanner.name === "numFmt" && code !== null && id !== null)
      own.set(Number(id), shapeOfCode(code));
    scanner.skip();
  }
}

function readCellStyles(scanner: XmlScanner): number[] {
  const formats: number[] = [];
  while (scanner.enter(2)) {
    if (scanner.name === "xf") formats.push(Number(scanner.attribute("numFmtId") ?? 0));
    scanner.skip();
  }
  return formats;
}
