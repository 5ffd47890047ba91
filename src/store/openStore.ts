import { failureOf, StoreRefusal, type StoreFailure } from "./failure.ts";
import {
  dropGeneration,
  isKept,
  newestOf,
  readGeneration,
  readHeads,
  sealGeneration,
  writeGeneration,
} from "./generations.ts";
import { readMarker, writeMarker } from "./marker.ts";
import {
  eraseDatabase,
  FORMAT_VERSION,
  openDatabase,
  type HeadRow,
  type ProjectDatabase,
} from "./projectDatabase.ts";
import { claimWriterLock, type Access, type WriterLock } from "./writerLock.ts";

/** What became of a saving. It is said to be saved only once it was read back and compared. */
export type SavedState =
  | {
      readonly kind: "saved";
      readonly generation: number;
      /** Milliseconds since 1970. */
      readonly savedAt: number;
      readonly bytes: number;
    }
  | { readonly kind: "failed"; readonly failure: StoreFailure };

/**
 * What was found at the start.
 *
 * empty: nothing was ever saved here. loaded: the project, as an archive's parts; `fellBack` when
 * a later saving was there and could not be read. damaged: something is saved and none of it can
 * be read. lost: something was saved, and the browser has thrown it away. Only after `damaged` or
 * `lost` is a copy of the project file needed.
 */
export type LoadResult =
  | { readonly kind: "empty" }
  | {
      readonly kind: "loaded";
      readonly parts: readonly string[];
      readonly generation: number;
      readonly savedAt: number;
      readonly fellBack: boolean;
    }
  | { readonly kind: "damaged" }
  | { readonly kind: "lost" }
  | { readonly kind: "failed"; readonly failure: StoreFailure };

export type EraseResult =
  { readonly kind: "erased" } | { readonly kind: "failed"; readonly failure: StoreFailure };

/** Where the project is kept in this browser. None of its promises is ever rejected. */
export interface Store {
  /** Whether this window is the one that saves. */
  readonly access: Access;
  /** Saves an archive's parts, whole or not at all. Savings asked for at once follow each other. */
  save(parts: readonly string[]): Promise<SavedState>;
  /** The newest saving that can be read. */
  load(): Promise<LoadResult>;
  /** Takes away the database itself and everything that says it was there. */
  erase(): Promise<EraseResult>;
  /** Lets another window save. */
  close(): Promise<void>;
}

/** Opens the store of this browser and claims the right to save in it. */
export async function openStore(name = "peerscape"): Promise<Store> {
  return new BrowserStore(name, await claimWriterLock(name));
}

class BrowserStore implements Store {
  private database: ProjectDatabase | null = null;
  private takenAway = false;
  /** The newest generation when this window last looked; null before it has. */
  private seen: number | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly lock: WriterLock,
  ) {}

  get access(): Access {
    return this.lock.access;
  }

  save(parts: readonly string[]): Promise<SavedState> {
    return this.inTurn(async () => {
      this.mustBeWriter();
      const database = await this.connect();
      const marker = readMarker(this.name);
      const heads = await readHeads(database);
      const newest = this.seen ?? newestOf(heads);
      const head: HeadRow = {
        vault: heads[0]?.vault ?? newVault(),
        // Never a number that was used before, even for a saving that is lost.
        generation: Math.max(newestOf(heads), marker?.generation ?? 0) + 1,
        format: FORMAT_VERSION,
        chunks: 0,
        savedAt: Date.now(),
      };
      const rows = await sealGeneration(head.vault, head.generation, parts);
      const whole = { ...head, chunks: rows.length };
      await writeGeneration(database, whole, rows, newest);
      this.seen = head.generation;
      if (!(await isKept(database, whole, rows))) {
        await dropGeneration(database, whole);
        this.seen = newest;
        throw new StoreRefusal("notKept", `saving ${String(head.generation)} reads back changed`);
      }
      writeMarker(this.name, { vault: head.vault, generation: head.generation });
      const bytes = rows.reduce((sum, row) => sum + row.bytes.length, 0);
      return { kind: "saved", generation: head.generation, savedAt: head.savedAt, bytes };
    });
  }

  load(): Promise<LoadResult> {
    return this.inTurn(async () => {
      const database = await this.connect();
      const heads = await readHeads(database);
      this.seen = newestOf(heads);
      const marker = readMarker(this.name);
      if (heads.length === 0) return marker === null ? { kind: "empty" } : { kind: "lost" };
      const marked = marker?.vault === heads[0]?.vault ? (marker?.generation ?? 0) : 0;
      for (const head of heads) {
        const parts = await readGeneration(database, head);
        if (parts === null) continue;
        const { generation, savedAt } = head;
        return {
          kind: "loaded",
          parts,
          generation,
          savedAt,
          fellBack: generation < Math.max(marked, this.seen),
        };
      }
      return { kind: "damaged" };
    });
  }

  erase(): Promise<EraseResult> {
    return this.inTurn(async () => {
      this.mustBeWriter();
      this.disconnect();
      // The marker goes first: a database without one still loads, one without a database is a loss.
      writeMarker(this.name, null);
      await eraseDatabase(this.name);
      this.seen = 0;
      return { kind: "erased" };
    });
  }

  close(): Promise<void> {
    this.disconnect();
    return this.lock.release();
  }

  /** Runs one step after the other, and turns whatever goes wrong into a value. */
  private inTurn<Result>(
    step: () => Promise<Result>,
  ): Promise<Result | { readonly kind: "failed"; readonly failure: StoreFailure }> {
    const result = this.last
      .then(step)
      .catch((error: unknown) => ({ kind: "failed" as const, failure: failureOf(error) }));
    this.last = result;
    return result;
  }

  private mustBeWriter(): void {
    if (this.access === "busyElsewhere")
      throw new StoreRefusal("busyElsewhere", "another window holds the lock");
  }

  private async connect(): Promise<ProjectDatabase> {
    // A window whose database was taken away holds old data and perhaps old code: it starts anew.
    if (this.takenAway) throw new StoreRefusal("closed", "taken away by another window");
    if (this.database?.isOpen() !== true)
      this.database = await openDatabase(this.name, () => {
        this.takenAway = true;
      });
    return this.database;
  }

  private disconnect(): void {
    this.database?.close();
    this.database = null;
  }
}

/** A random name: it says nothing of the content, and no two stores share it. */
function newVault(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
