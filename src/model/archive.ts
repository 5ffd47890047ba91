import {
  archiveParts,
  projectOf,
  stepHeads,
  type ArchiveDetails,
  type ArchiveHead,
  type Rows,
} from "./archiveRows.ts";
import type { Project } from "./project.ts";

/*
 * A project as a list of texts, so that it can be stored, encrypted and sent to a worker in
 * pieces small enough never to freeze the page. Part 0 is the head; each further part holds rows
 * of one table. The format has a version: a newer one is refused, never half read. Version 1 knew
 * no imports.
 */

const ARCHIVE_VERSION = 2;

interface RowsPart {
  readonly table: string;
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
  const rowParts = [...archiveParts(project)].map(([table, rows]) =>
    JSON.stringify({ table, rows } satisfies RowsPart),
  );
  const head: ArchiveHead = {
    format: "peerscape-project",
    version: ARCHIVE_VERSION,
    parts: rowParts.length + 1,
    id: project.id,
    name: project.name,
    purpose: project.purpose,
    reviewDate: project.reviewDate,
    seed: project.seed,
    lastImport: project.lastImport,
    profiles: project.profiles,
    vocabulary: project.vocabulary,
    log: project.log,
    imports: project.imports,
    undo: stepHeads(project.undo),
    redo: stepHeads(project.redo),
  };
  return [JSON.stringify(head), ...rowParts];
}

/**
 * The same archive with other details in its head: its rows are neither read nor written again.
 *
 * Throws `ArchiveError` when the archive has no head.
 */
export function withDetails(parts: readonly string[], details: Partial<ArchiveDetails>): string[] {
  const head = checkHead(parsePart(parts[0] ?? ""));
  return [JSON.stringify({ ...head, ...details } satisfies ArchiveHead), ...parts.slice(1)];
}

/**
 * Puts a project together from its parts, one at a time, so that the caller can pause between.
 *
 * Throws `ArchiveError` when a part is missing, out of place or of a later version.
 */
export class ArchiveReader {
  private head: ArchiveHead | null = null;
  private read = 0;
  private readonly rows: Rows = new Map();

  add(part: string): void {
    const value = parsePart(part);
    if (this.head === null) this.head = checkHead(value);
    else this.addRows(value as Partial<RowsPart>);
    this.read++;
  }

  private addRows({ table, rows }: Partial<RowsPart>): void {
    if (!Array.isArray(rows) || typeof table !== "string")
      throw damaged(`part ${String(this.read)} holds no rows of a table`);
    const known = this.rows.get(table);
    if (known === undefined) this.rows.set(table, [...(rows as unknown[])]);
    else for (const row of rows as unknown[]) known.push(row);
  }

  finish(): Project {
    if (this.head === null || this.head.parts !== this.read)
      throw damaged(`${String(this.read)} parts of ${String(this.head?.parts ?? "?")}`);
    const read = projectOf(this.head, this.rows);
    if (typeof read === "string") throw damaged(read);
    return read;
  }
}

function damaged(what: string): ArchiveError {
  return new ArchiveError("damaged", `model/archive: ${what}`);
}

function parsePart(part: string): unknown {
  try {
    return JSON.parse(part);
  } catch {
    throw damaged("a part is not whole");
  }
}

function checkHead(value: unknown): ArchiveHead {
  const head = value as Partial<ArchiveHead> | null;
  if (head?.format !== "peerscape-project" || typeof head.version !== "number")
    throw damaged("the first part is not a project's head");
  if (head.version > ARCHIVE_VERSION)
    throw new ArchiveError(
      "newer",
      `model/archive: version ${String(head.version)} is newer than ${String(ARCHIVE_VERSION)}`,
    );
  return head as ArchiveHead;
}

/** Reads a whole archive at once; for workers, the command line and tests. */
export function readArchive(parts: readonly string[]): Project {
  const reader = new ArchiveReader();
  for (const part of parts) reader.add(part);
  return reader.finish();
}
