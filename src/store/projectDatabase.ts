import { Dexie, type Table } from "dexie";
import { StoreRefusal } from "./failure.ts";

/** Of the tables. Older code refuses a database of a later one. */
const SCHEMA_VERSION = 1;
/** Of what a chunk holds. Older code refuses a saving of a later one. */
export const FORMAT_VERSION = 1;
/** Dexie counts versions in tenths, the browser in whole numbers. */
const BROWSER_VERSIONS = 10;
/** After this long something else must be holding the database. */
const OPEN_WITHIN_MS = 10_000;
const ERASE_WITHIN_MS = 2_000;

/** One saving of one project. The vault is the project's place in the database, under a random name. */
export interface HeadRow {
  readonly vault: string;
  /** 1, 2, …: each saving is one more. */
  readonly generation: number;
  readonly format: number;
  readonly chunks: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface ChunkRow {
  readonly vault: string;
  readonly generation: number;
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The tables: savings, and the bytes of each. */
export class ProjectDatabase extends Dexie {
  declare readonly heads: Table<HeadRow, [string, number]>;
  declare readonly chunks: Table<ChunkRow, [string, number, number]>;

  constructor(name: string) {
    super(name, { autoOpen: false, chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(SCHEMA_VERSION).stores({
      heads: "[vault+generation]",
      chunks: "[vault+generation+index]",
    });
    // Says no to Dexie's own answer, which would write to the log.
    this.on("blocked", () => false);
  }

  /** The chunks of one saving, in order; undefined where one is missing. */
  chunksOf(vault: string, generation: number, count: number): Promise<(ChunkRow | undefined)[]> {
    // Asked for one by one but all at once: they come one by one, and never hold the page up.
    return this.chunks.bulkGet(
      Array.from({ length: count }, (_, index) => [vault, generation, index]),
    );
  }

  /** Takes one saving away, whole; inside a transaction over both tables. */
  async drop(vault: string, generation: number): Promise<void> {
    const all = [vault, generation];
    await this.heads.delete([vault, generation]);
    await this.chunks
      .where("[vault+generation+index]")
      .between([...all, Dexie.minKey], [...all, Dexie.maxKey])
      .delete();
  }
}

/**
 * The database, open.
 *
 * In: `onTakenAway`, called once another window upgrades or erases it; it is closed by then.
 * Throws: StoreRefusal when it is newer than this code or does not open in time.
 */
export async function openDatabase(
  name: string,
  onTakenAway: () => void,
): Promise<ProjectDatabase> {
  await refuseNewer(name);
  const database = new ProjectDatabase(name);
  database.on("versionchange", () => {
    database.close();
    onTakenAway();
    // Instead of Dexie's own answer, which would open it again at the next call.
    return false;
  });
  await inTime(OPEN_WITHIN_MS, database.open(), () => database.close());
  if (database.verno > SCHEMA_VERSION) {
    database.close();
    throw newer(database.verno);
  }
  return database;
}

/** Takes the database itself away, with its files, not only its rows. */
export async function eraseDatabase(name: string): Promise<void> {
  // Dexie would keep a deleted database closed for ever; this one is used for nothing else.
  const database = new ProjectDatabase(name);
  await inTime(ERASE_WITHIN_MS, database.delete({ disableAutoOpen: false }), () => undefined);
}

/** Looks before opening: Dexie would open a later database, and mend what it does not know. */
async function refuseNewer(name: string): Promise<void> {
  if (!("indexedDB" in globalThis)) throw new StoreRefusal("unavailable", "no indexedDB");
  if (typeof indexedDB.databases !== "function") return;
  const there = (await indexedDB.databases()).find((database) => database.name === name);
  const version = (there?.version ?? 0) / BROWSER_VERSIONS;
  if (version > SCHEMA_VERSION) throw newer(version);
}

function newer(version: number): StoreRefusal {
  return new StoreRefusal("newer", `schema ${String(version)}, known ${String(SCHEMA_VERSION)}`);
}

/** The result of a step that waits on other windows, or a refusal when they don't let go. */
async function inTime<T>(ms: number, step: PromiseLike<T>, giveUp: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new StoreRefusal("blocked", `not within ${String(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}
