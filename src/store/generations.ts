import { fromChunks, toChunks } from "./chunks.ts";
import { StoreRefusal } from "./failure.ts";
import {
  FORMAT_VERSION,
  type ChunkRow,
  type HeadRow,
  type ProjectDatabase,
} from "./projectDatabase.ts";
import { pauseNowAndThen } from "./pause.ts";
import { open, seal } from "./sealing.ts";

/** How many savings are kept: the newest and what to fall back on. */
const KEPT = 3;
const WRITTEN_AT_ONCE = 8;

/**
 * Every saving of the project, the newest first.
 *
 * Should there ever be several projects, those of the one saved last.
 * Throws: StoreRefusal if anything saved is of a later format.
 */
export async function readHeads(database: ProjectDatabase): Promise<HeadRow[]> {
  const heads = await database.heads.toArray();
  const format = heads.reduce((most, head) => Math.max(most, head.format), 0);
  if (format > FORMAT_VERSION)
    throw new StoreRefusal("newer", `format ${String(format)}, known ${String(FORMAT_VERSION)}`);
  const last = heads.reduce<HeadRow | null>(
    (best, head) => (best === null || head.savedAt > best.savedAt ? head : best),
    null,
  );
  return heads
    .filter(({ vault }) => vault === last?.vault)
    .sort((a, b) => b.generation - a.generation);
}

/** The texts of one saving; null when any of it is missing or damaged. */
export async function readGeneration(
  database: ProjectDatabase,
  { vault, generation, chunks: count }: HeadRow,
): Promise<string[] | null> {
  const pause = pauseNowAndThen();
  const opened: Uint8Array[] = [];
  const rows = await database.chunksOf(vault, generation, count);
  for (const [index, row] of rows.entries()) {
    const place = { vault, generation, index, count };
    const chunk = row === undefined ? null : await open(row.bytes, place);
    if (chunk === null) return null;
    opened.push(chunk);
    await pause();
  }
  const texts: string[] = [];
  for (const text of fromChunks(opened)) {
    if (text === null) return null;
    texts.push(text);
    await pause();
  }
  return texts;
}

/** The texts as rows ready to be written, every byte sealed for its place. */
export async function sealGeneration(
  vault: string,
  generation: number,
  parts: readonly string[],
): Promise<ChunkRow[]> {
  const pause = pauseNowAndThen();
  const plain: Uint8Array<ArrayBuffer>[] = [];
  for (const chunk of toChunks(parts)) {
    plain.push(chunk);
    await pause();
  }
  const rows: ChunkRow[] = [];
  for (const [index, chunk] of plain.entries()) {
    const bytes = await seal(chunk, { vault, generation, index, count: plain.length });
    rows.push({ vault, generation, index, bytes });
    await pause();
  }
  return rows;
}

/**
 * Writes one saving and takes the oldest away, all of it or nothing.
 *
 * In: `expected`, the newest generation that may be there before: another one means that someone
 *     else saved meanwhile.
 */
export async function writeGeneration(
  database: ProjectDatabase,
  head: HeadRow,
  rows: readonly ChunkRow[],
  expected: number,
): Promise<void> {
  await database.transaction("rw", database.heads, database.chunks, async () => {
    const heads = await readHeads(database);
    const newest = newestOf(heads);
    if (newest !== expected)
      throw new StoreRefusal(
        "changedElsewhere",
        `saving ${String(newest)} is there, not ${String(expected)}`,
      );
    // A few at a time: each is copied on the way, and all at once would hold the page up.
    for (let at = 0; at < rows.length; at += WRITTEN_AT_ONCE)
      await database.chunks.bulkAdd(rows.slice(at, at + WRITTEN_AT_ONCE));
    await database.heads.add(head);
    for (const old of heads.slice(KEPT - 1)) await database.drop(old.vault, old.generation);
  });
}

/** The number of the newest saving; 0 when there is none. */
export function newestOf(heads: readonly HeadRow[]): number {
  return heads.reduce((most, { generation }) => Math.max(most, generation), 0);
}

/** Whether a saving reads back, to the last byte, as it was to be written. */
export async function isKept(
  database: ProjectDatabase,
  { vault, generation, chunks }: HeadRow,
  rows: readonly ChunkRow[],
): Promise<boolean> {
  const pause = pauseNowAndThen();
  const kept = await database.chunksOf(vault, generation, chunks);
  for (const [at, { bytes }] of rows.entries()) {
    if (!equal(bytes, kept[at]?.bytes)) return false;
    await pause();
  }
  return true;
}

/** Takes one saving away, so that it never pushes a good one out. */
export function dropGeneration(database: ProjectDatabase, head: HeadRow): Promise<void> {
  return database.transaction("rw", database.heads, database.chunks, () =>
    database.drop(head.vault, head.generation),
  );
}

function equal(a: Uint8Array, b: Uint8Array | undefined): boolean {
  if (a.length !== b?.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
