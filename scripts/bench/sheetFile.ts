/**
 * A workbook with one large sheet, such as an agency exports: `node sheetFile.mjs ROWS SEED FILE`.
 * Ids as text, dates as dates, a number of its own for each row, words that come again and again.
 */
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { seededRandom } from "../../src/model/random.ts";

const [, , rows = "", seed = "", path = ""] = process.argv;
const random = seededRandom(Number(seed), "sheet");
const below = (most: number) => random.integer(0, most - 1);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const numbers = new Map<string, number>();
const DATE = "1";
const PADDED = "2";

function shared(text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

const roles = ["victim", "suspect", "witness", "present"];
const agencies = ["Police", "Education", "Children's services", "Youth justice"];

function row(index: number): string {
  const n = String(index + 2);
  const text = (column: string, value: string) =>
    `<c r="${column}${n}" t="s"><v>${String(shared(value))}</v></c>`;
  const number = (column: string, value: number, style = "0") =>
    `<c r="${column}${n}" s="${style}"><v>${String(value)}</v></c>`;
  return [
    `<row r="${n}" spans="1:10">`,
    text("A", `YP${String(10_000 + below(9000))}`),
    text("B", `INC-${String(20_000 + below(20_000))}`),
    number("C", 43_000 + below(2000), DATE),
    number("D", 43_000 + below(2000), DATE),
    text("E", roles[below(roles.length)] ?? ""),
    text("F", agencies[below(agencies.length)] ?? ""),
    number("G", below(1500)),
    number("H", 100_000_000 + 7 * index),
    number("I", below(1000), PADDED),
    text("J", below(3) === 0 ? "yes" : "no"),
    "</row>",
  ].join("");
}

const headings = ["young_person", "incident", "start", "end", "role", "source"];
const first = [...headings, "roll", "number", "code", "flag"].map(
  (heading, index) =>
    `<c r="${String.fromCharCode(65 + index)}1" t="s"><v>${String(shared(heading))}</v></c>`,
);
const body = Array.from({ length: Number(rows) }, (_, index) => row(index)).join("");
const strings = [...numbers.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relationships = (inner: string) =>
  `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": [
    `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/></Types>`,
  ].join(""),
  "_rels/.rels": relationships(relation("r1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Involvements" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    relation("r1", "worksheet", "worksheets/sheet1.xml") +
      relation("r2", "sharedStrings", "sharedStrings.xml") +
      relation("r3", "styles", "styles.xml"),
  ),
  "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${first.join("")}</row>${body}</sheetData></worksheet>`,
};
const packed = Object.fromEntries(
  Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const),
);
writeFileSync(path, zipSync(packed, { level: 6 }));
process.stdout.write(JSON.stringify({ rows: Number(rows) }));
