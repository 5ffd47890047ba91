import { datasetKeys, emptyDataset, type Dataset, type DatasetKey } from "./dataset.ts";
import type { Problem } from "./problem.ts";
import type { Project } from "./project.ts";

/*
 * A project as a list of texts, so that it can be stored, encrypted and sent to a worker in
 * pieces small enough never to freeze the page. Part 0 is the head; each further part holds rows
 * of one table. The format has a version: a newer one is refused, never half read.
 */

const ARCHIVE_VERSION = 1;
const ROWS_PER_PART = 1000;

interface Head extends Omit<Project, "dataset" | "problems"> {
  readonly format: "peerscape-project";
  readonly version: number;
  readonly parts: number;
}

interface RowsPart {
  readonly table: DatasetKey | "problems";
  readonly rows: readonly unknown[];
}

/** Why an archive can't be read: it is damaged, or from a later version of Peerscape. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  constructor(
    readonly reason: "damaged" | "newer",
    message: string,
  ) {
    super(message);
  }
}

/** The project as texts. The same project always gives the same texts. */
export function writeArchive(project: Project): string[] {
  const { dataset, problems, ...rest } = project;
  const tables: [RowsPart["table"], readonly unknown[]][] = datasetKeys.map((key) => [
    key,
    dataset[key],
  ]);
  tables.push(["problems", problems]);
  const rowParts = tables.flatMap(([table, rows]) => partsOf(table, rows));
  const head: Head = {
    format: "peerscape-project",
    version: ARCHIVE_VERSION,
    parts: rowParts.length + 1,
    ...rest,
  };
  return [JSON.stringify(head), ...rowParts];
}

/**
 * The same archive under another head: its rows are neither read nor written again.
 *
 * Throws `ArchiveError` when the archive has no head.
 */
export function withDetails(
  parts: readonly string[],
  details: Omit<Project, "dataset" | "problems">,
): string[] {
  const head = checkHead(parsePart(parts[0] ?? ""));
  return [JSON.stringify({ ...head, ...details } satisfies Head), ...parts.slice(1)];
}

/**
 * The same archive with other problems: its other rows are neither read nor written again.
 *
 * Throws `ArchiveError` when the archive has no head.
 */
export function withProblems(parts: readonly string[], problems: readonly Problem[]): string[] {
  const head = checkHead(parsePart(parts[0] ?? ""));
  const rows = parts.slice(1).filter((part) => !part.startsWith('{"table":"problems"'));
  rows.push(...partsOf("problems", problems));
  return [JSON.stringify({ ...head, parts: rows.length + 1 } satisfies Head), ...rows];
}

function partsOf(table: RowsPart["table"], rows: readonly unknown[]): string[] {
  return slices(rows).map((slice) => JSON.stringify({ table, rows: slice } satisfies RowsPart));
}

function slices<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const all: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += ROWS_PER_PART)
    all.push(rows.slice(at, at + ROWS_PER_PART));
  return all;
}

/**
 * Puts a project together from its parts, one at a time, so that the caller can pause between.
 *
 * Throws `ArchiveError` when a part is missing, out of place or of a later version.
 */
export class ArchiveReader {
  private head: Head | null = null;
  private read = 0;
  private readonly rows = new Map<RowsPart["table"], unknown[]>();

  add(part: string): void {
    const value = parsePart(part);
    if (this.head === null) this.head = checkHead(value);
    else this.addRows(value as RowsPart);
    this.read++;
  }

  private addRows({ table, rows }: RowsPart): void {
    if (!Array.isArray(rows) || !(table === "problems" || datasetKeys.includes(table)))
      throw new ArchiveError(
        "damaged",
        `model/archive: part ${String(this.read)} is of no known table`,
      );
    const known = this.rows.get(table);
    if (known === undefined) this.rows.set(table, [...(rows as unknown[])]);
    else for (const row of rows as unknown[]) known.push(row);
  }

  finish(): Project {
    if (this.head === null || this.head.parts !== this.read)
      throw new ArchiveError(
        "damaged",
        `model/archive: ${String(this.read)} parts of ${String(this.head?.parts ?? "?")}`,
      );
    const { id, name, purpose, reviewDate, seed } = this.head;
    const tables = Object.fromEntries(this.rows) as Partial<Dataset> & { problems?: Problem[] };
    const { problems = [], ...dataset } = tables;
    return {
      id,
      name,
      purpose,
      reviewDate,
      seed,
      dataset: { ...emptyDataset, ...dataset },
      problems,
    };
  }
}

function parsePart(part: string): unknown {
  try {
    return JSON.parse(part);
  } catch {
    throw new ArchiveError("damaged", "model/archive: a part is not whole");
  }
}

function checkHead(value: unknown): Head {
  const head = value as Partial<Head> | null;
  if (head?.format !== "peerscape-project" || typeof head.version !== "number")
    throw new ArchiveError("damaged", "model/archive: the first part is not a project's head");
  if (head.version > ARCHIVE_VERSION)
    throw new ArchiveError(
      "newer",
      `model/archive: version ${String(head.version)} is newer than ${String(ARCHIVE_VERSION)}`,
    );
  return head as Head;
}

/** Reads a whole archive at once; for workers, the command line and tests. */
export function readArchive(parts: readonly string[]): Project {
  const reader = new ArchiveReader();
  for (const part of parts) reader.add(part);
  return reader.finish();
}
