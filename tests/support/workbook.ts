import { strToU8, zipSync, type Zippable } from "fflate";

/** What can stand in a cell; null leaves it out. A bare string is a shared string. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  /** A number shown as a date: days as spreadsheets count them. */
  | { readonly date: number }
  /** A number with a number format of its own, such as `000000` or `dd/mm/yyyy`. */
  | { readonly number: number | string; readonly format: string }
  /** A formula with the value last worked out; null where the file has none. */
  | { readonly formula: string; readonly value: string | number | null }
  | { readonly error: string }
  /** A string written in the cell itself. */
  | { readonly inline: string }
  /** The cell's own XML, for what no spreadsheet writes. */
  | { readonly xml: string };

export interface WorkbookSheet {
  readonly name: string;
  /** From row 1 on; null leaves a row out. */
  readonly rows: readonly (readonly WorkbookCell[] | null)[];
  readonly hidden?: boolean | "very";
  /** Merged cells, such as `A1:C1`. */
  readonly merges?: readonly string[];
}

export interface WorkbookOptions {
  readonly date1904?: boolean;
  /** Parts by their name in the zip that take the place of those made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** 0 stores the parts as they are. */
  readonly level?: 0 | 1 | 6;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The bytes of an XLSX workbook: small, whole, and the same each time. */
export function workbook(
  sheets: readonly WorkbookSheet[],
  options: WorkbookOptions = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    ...workbookParts(sheets, options),
    ...options.parts,
  };
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    if (part !== null) zippable[name] = typeof part === "string" ? strToU8(part) : part;
  return zipped(zippable, options.level);
}

/** A zip with a fixed date, so that its bytes are the same each time. */
export function zipped(parts: Zippable, level: 0 | 1 | 6 = 6): Uint8Array {
  return zipSync(parts, { level, mtime: new Date(1980, 0, 1) });
}

/** The parts of a workbook as XML, by their names in the zip. */
export function workbookParts(
  sheets: readonly WorkbookSheet[],
  { date1904 = false }: WorkbookOptions = {},
): Record<string, string> {
  const strings = new Numbered();
  const formats = new Numbered();
  const numbers = sheets.map((_, index) => String(index + 1));
  const worksheets = sheets.map((sheet) => sheetXml(sheet, strings, formats));
  return {
    "[Content_Types].xml": contentTypes(numbers),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets, date1904),
    "xl/_rels/workbook.xml.rels": relationships([
      ...numbers.map((n) => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`] as const),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(formats.all()),
    "xl/sharedStrings.xml": sharedStringsXml(strings.all()),
    ...Object.fromEntries(
      worksheets.map((xml, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, xml]),
    ),
  };
}

/** Gives each different text a number, in the order in which they are met. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }

  all(): string[] {
    return [...this.numbers.keys()];
  }
}

/** Styles 0 and 1 are plain and the built-in date; each format of its own comes after. */
const FIRST_OWN_STYLE = 2;
const FIRST_OWN_FORMAT = 164;

function sheetXml({ rows, merges = [] }: WorkbookSheet, strings: Numbered, formats: Numbered) {
  const lines = rows.flatMap((cells, index) => {
    if (cells === null) return [];
    const row = String(index + 1);
    const inner = cells.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${row}`, strings, formats),
    );
    return [`<row r="${row}">${inner.join("")}</row>`];
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const mergeCells = merges.length === 0 ? "" : `<mergeCells>${merged}</mergeCells>`;
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${mergeCells}</worksheet>`;
}

/** A column's letters: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function cellXml(cell: WorkbookCell, ref: string, strings: Numbered, formats: Numbered): string {
  if (cell === null) return "";
  if (typeof cell === "object") return specialXml(cell, ref, formats);
  if (typeof cell === "number") return `<c r="${ref}"><v>${String(cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? "1" : "0"}</v></c>`;
  return `<c r="${ref}" t="s"><v>${String(strings.numberOf(cell))}</v></c>`;
}

function specialXml(
  cell: Exclude<WorkbookCell, string | number | boolean | null>,
  ref: string,
  formats: Numbered,
): string {
  if ("date" in cell) return `<c r="${ref}" s="1"><v>${String(cell.date)}</v></c>`;
  if ("number" in cell) {
    const style = FIRST_OWN_STYLE + formats.numberOf(cell.format);
    return `<c r="${ref}" s="${String(style)}"><v>${String(cell.number)}</v></c>`;
  }
  if ("error" in cell) return `<c r="${ref}" t="e"><v>${escaped(cell.error)}</v></c>`;
  if ("inline" in cell) return `<c r="${ref}" t="inlineStr"><is>${textXml(cell.inline)}</is></c>`;
  if ("xml" in cell) return cell.xml;
  return formulaXml(cell.formula, cell.value, ref);
}

function formulaXml(formula: string, value: string | number | null, ref: string): string {
  const type = typeof value === "string" ? ' t="str"' : "";
  const cached = value === null ? "" : `<v>${escaped(String(value))}</v>`;
  return `<c r="${ref}"${type}><f>${escaped(formula)}</f>${cached}</c>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

/** Text as XML, with what XML can't hold written as spreadsheets write it: `_x000D_`. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/[\p{Cc}\uD800-\uDFFF\uFFFE\uFFFF]/gu, hexEscaped)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

function hexEscaped(character: string): string {
  if (character === "\t" || character === "\n") return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function workbookXml(sheets: readonly WorkbookSheet[], date1904: boolean): string {
  const states = { true: ' state="hidden"', very: ' state="veryHidden"', false: "" };
  const list = sheets.map(({ name, hidden = false }, index) => {
    const n = String(index + 1);
    const state = states[String(hidden) as keyof typeof states];
    return `<sheet name="${escaped(name)}" sheetId="${n}"${state} r:id="rId${n}"/>`;
  });
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${list.join("")}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map((format, index) => ({ id: String(FIRST_OWN_FORMAT + index), format }));
  const numFmts = own.map(
    ({ id, format }) => `<numFmt numFmtId="${id}" formatCode="${escaped(format)}"/>`,
  );
  const ids = ["0", "14", ...own.map(({ id }) => id)];
  const xfs = ids.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return [
    `${declaration}<styleSheet xmlns="${main}">`,
    `<numFmts count="${String(own.length)}">${numFmts.join("")}</numFmts>`,
    "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>",
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>',
    `<cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
  ].join("");
}

function sharedStringsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si>${textXml(text)}</si>`);
  return `${declaration}<sst xmlns="${main}">${items.join("")}</sst>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]) {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(numbers: readonly string[]): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    ["workbook", "sheet.main"],
    ["styles", "styles"],
    ["sharedStrings", "sharedStrings"],
    ...numbers.map((n) => [`worksheets/sheet${n}`, "worksheet"]),
  ].map(
    ([part = "", type = ""]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`,
  );
  return [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  ].join("");
}
