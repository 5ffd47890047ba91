import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  openStore,
  type LoadResult,
  type SavedState,
  type Store,
} from "../../src/store/openStore.ts";
import type { ChunkRow, HeadRow } from "../../src/store/projectDatabase.ts";
import { changeRows, databaseNames, deleteRaw, openRaw, withFault } from "./faults.ts";

const opened: Store[] = [];
const names: string[] = [];
let count = 0;

/** A name no other test uses. */
function freshName(): string {
  const name = `test-store-${String(++count)}`;
  names.push(name);
  return name;
}

async function storeOf(name: string): Promise<Store> {
  const store = await openStore(name);
  opened.push(store);
  return store;
}

async function closeAll(): Promise<void> {
  for (const store of opened.splice(0)) await store.close();
}

/** What a page finds that opens the store after this one is gone. */
async function reopen(name: string): Promise<LoadResult> {
  await closeAll();
  return (await storeOf(name)).load();
}

function partsOf(result: LoadResult): readonly string[] | string {
  return result.kind === "loaded" ? result.parts : result.kind;
}

function generationOf(state: SavedState): number {
  if (state.kind === "failed")
    throw new Error(`not saved: ${state.failure.kind} ${state.failure.detail}`);
  return state.generation;
}

afterEach(async () => {
  await closeAll();
  for (const name of names.splice(0)) {
    await deleteRaw(name);
    localStorage.removeItem(`${name}:last`);
  }
});

/** More than two chunks, none of whose bytes stand in a pattern of the chunk's size. */
const large = Array.from({ length: 40 }, (_, k) => `${String(k)}:`.repeat(20_000 + k));

describe("a store", () => {
  it("is empty at the first start", async () => {
    const store = await storeOf(freshName());
    expect(await store.load()).toEqual({ kind: "empty" });
  });

  it("gives back after a reload what was saved, and says which saving it was", async () => {
    const name = freshName();
    const store = await storeOf(name);
    expect(generationOf(await store.save(["head", "rows"]))).toBe(1);
    expect(await reopen(name)).toMatchObject({
      kind: "loaded",
      parts: ["head", "rows"],
      generation: 1,
      fellBack: false,
    });
  });

  it("gives back a project of several chunks", async () => {
    const name = freshName();
    const state = await (await storeOf(name)).save(large);
    expect(state).toMatchObject({ kind: "saved" });
    const chunks: number[] = [];
    await changeRows<ChunkRow>(name, "chunks", (row) => {
      chunks.push(row.bytes.length);
      return row;
    });
    expect(chunks.length).toBeGreaterThan(2);
    expect(partsOf(await reopen(name))).toEqual(large);
  });

  it("gives back any texts", async () => {
    const store = await storeOf(freshName());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), async (parts) => {
        await store.save(parts);
        expect(partsOf(await store.load())).toEqual(parts);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps three savings and no more", async () => {
    const name = freshName();
    const store = await storeOf(name);
    for (const part of ["a", "b", "c", "d", "e"]) await store.save([part]);
    const generations: number[] = [];
    await changeRows<HeadRow>(name, "heads", (row) => {
      generations.push(row.generation);
      return row;
    });
    const chunks = new Set<number>();
    await changeRows<ChunkRow>(name, "chunks", (row) => {
      chunks.add(row.generation);
      return row;
    });
    expect(generations).toEqual([3, 4, 5]);
    expect([...chunks]).toEqual([3, 4, 5]);
  });

  it("takes savings asked for at once one after the other", async () => {
    const name = freshName();
    const store = await storeOf(name);
    const states = await Promise.all(["a", "b", "c"].map((part) => store.save([part])));
    expect(states.map(generationOf)).toEqual([1, 2, 3]);
    expect(partsOf(await reopen(name))).toEqual(["c"]);
  });

  it("asks the browser for strict durability", async () => {
    const asked: (string | undefined)[] = [];
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
      if (mode === "readwrite") asked.push(options?.durability);
      return real.call(this, stores, mode, options);
    };
    try {
      await (await storeOf(freshName())).save(["a"]);
    } finally {
      IDBDatabase.prototype.transaction = real;
    }
    expect(asked).toEqual(["strict"]);
  });
});

describe("a damaged store", () => {
  /** Three savings, "a" to "c", by a page that is gone. */
  async function threeSavings(): Promise<string> {
    const name = freshName();
    const store = await storeOf(name);
    for (const part of ["a", "b", "c"]) generationOf(await store.save([part]));
    return name;
  }

  const flipped = (row: ChunkRow, at = row.bytes.length - 1): ChunkRow => {
    const bytes = row.bytes.slice();
    bytes[at]! ^= 1;
    return { ...row, bytes };
  };

  it("falls back to the saving before, and says so", async () => {
    const name = await threeSavings();
    const changed = await changeRows<ChunkRow>(name, "chunks", (row) =>
      row.generation === 3 ? flipped(row) : row,
    );
    expect(changed).toBe(1);
    expect(await reopen(name)).toMatchObject({ kind: "loaded", parts: ["b"], fellBack: true });
  });

  it("notices a flipped bit wherever it is", async () => {
    const name = await threeSavings();
    let length = 0;
    await changeRows<ChunkRow>(name, "chunks", (row) => {
      length = row.bytes.length;
      return row;
    });
    expect(length).toBeGreaterThan(12);
    for (let at = 0; at < length; at++) {
      const flip = (row: ChunkRow): ChunkRow => (row.generation === 3 ? flipped(row, at) : row);
      await changeRows(name, "chunks", flip);
      expect(partsOf(await reopen(name))).toEqual(["b"]);
      await changeRows(name, "chunks", flip);
    }
    expect(partsOf(await reopen(name))).toEqual(["c"]);
  });

  it("falls back when a chunk is missing or stands in for another", async () => {
    const name = await threeSavings();
    const bytes = new Map<number, ChunkRow["bytes"]>();
    await changeRows<ChunkRow>(name, "chunks", (row) => {
      bytes.set(row.generation, row.bytes);
      return row.generation === 3 ? null : row;
    });
    expect(partsOf(await reopen(name))).toEqual(["b"]);
    await changeRows<ChunkRow>(name, "chunks", (row) =>
      row.generation === 2 ? { ...row, bytes: bytes.get(1) ?? row.bytes } : row,
    );
    expect(partsOf(await reopen(name))).toEqual(["a"]);
  });

  it("falls back when the last saving itself is gone", async () => {
    const name = await threeSavings();
    await changeRows<HeadRow>(name, "heads", (row) => (row.generation === 3 ? null : row));
    expect(await reopen(name)).toMatchObject({ kind: "loaded", parts: ["b"], fellBack: true });
  });

  it("says that all is damaged, and takes a new saving", async () => {
    const name = await threeSavings();
    await changeRows<ChunkRow>(name, "chunks", (row) => flipped(row));
    expect(await reopen(name)).toEqual({ kind: "damaged" });
    expect(generationOf(await opened[0]!.save(["d"]))).toBe(4);
    expect(await reopen(name)).toMatchObject({ parts: ["d"], fellBack: false });
  });

  it("tells a database that the browser has reset from a first start", async () => {
    const name = await threeSavings();
    await closeAll();
    await deleteRaw(name);
    expect(await reopen(name)).toEqual({ kind: "lost" });
    await opened[0]!.save(["again"]);
    expect(await reopen(name)).toMatchObject({ parts: ["again"], fellBack: false });
  });

  it("loads without the marker, too", async () => {
    const name = await threeSavings();
    localStorage.removeItem(`${name}:last`);
    expect(await reopen(name)).toMatchObject({ parts: ["c"], fellBack: false });
  });

  it("leaves nothing but a random name and a number in the marker", async () => {
    const name = await threeSavings();
    const marker: unknown = JSON.parse(localStorage.getItem(`${name}:last`) ?? "");
    expect(marker).toEqual({ vault: expect.stringMatching(/^[0-9a-f]{32}$/), generation: 3 });
  });
});

describe("a saving that goes wrong", () => {
  const faults = {
    "is refused for want of room": (): never => {
      throw new DOMException("no room", "QuotaExceededError");
    },
    "is broken off by the browser": (store: IDBObjectStore): void => store.transaction.abort(),
  };

  beforeEach(() => {
    // Where the page comes from this machine, Dexie writes each failure to the console as well.
    const trace = vi.spyOn(console, "trace").mockImplementation(() => undefined);
    return () => trace.mockRestore();
  });

  for (const [what, fault] of Object.entries(faults))
    it(`leaves the state before, whichever write ${what}, and the next one is whole`, async () => {
      const name = freshName();
      const store = await storeOf(name);
      const whole = await withFault(
        () => undefined,
        () => store.save(large),
      );
      expect(whole.result.kind).toBe("saved");
      expect(whole.writes).toBeGreaterThan(3);
      for (let n = 1; n <= whole.writes; n++) {
        await store.save(["before", String(n)]);
        const { result } = await withFault(
          (write, at) => (write === n ? fault(at) : undefined),
          () => store.save(large),
        );
        expect(result.kind).toBe("failed");
        expect(partsOf(await (await storeOf(name)).load())).toEqual(["before", String(n)]);
        expect((await store.save(large)).kind).toBe("saved");
        expect(partsOf(await (await storeOf(name)).load())).toEqual(large);
      }
    });

  it("names want of room as such", async () => {
    const store = await storeOf(freshName());
    const { result } = await withFault(
      () => faults["is refused for want of room"](),
      () => store.save(["a"]),
    );
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "full" } });
  });

  it("names a saving that was broken off as such", async () => {
    const store = await storeOf(freshName());
    const { result } = await withFault(
      (_, at) => faults["is broken off by the browser"](at),
      () => store.save(["a"]),
    );
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "interrupted" } });
  });
});

describe("a store in two windows", () => {
  it("lets the first save and the second only read", async () => {
    const name = freshName();
    const first = await storeOf(name);
    const second = await storeOf(name);
    expect([first.access, second.access]).toEqual(["mine", "busyElsewhere"]);
    await first.save(["a"]);
    expect(partsOf(await second.load())).toEqual(["a"]);
    const refused = { kind: "failed", failure: { kind: "busyElsewhere" } };
    expect(await second.save(["b"])).toMatchObject(refused);
    expect(await second.erase()).toMatchObject(refused);
    expect(partsOf(await first.load())).toEqual(["a"]);
  });

  it("lets the next window save when the first is closed", async () => {
    const name = freshName();
    await (await storeOf(name)).close();
    expect((await storeOf(name)).access).toBe("mine");
  });

  it("refuses to save over what another saved meanwhile", async () => {
    const name = freshName();
    const stale = await storeOf(name);
    await stale.save(["a"]);
    await stale.load();
    await stale.close();
    const other = await storeOf(name);
    await other.save(["b"]);
    expect(await stale.save(["c"])).toMatchObject({
      kind: "failed",
      failure: { kind: "changedElsewhere" },
    });
    expect(partsOf(await other.load())).toEqual(["b"]);
  });

  it("never opens again in a window whose database another one took away", async () => {
    const name = freshName();
    const first = await storeOf(name);
    await first.save(["a"]);
    const second = await storeOf(name);
    await second.load();
    expect(await first.erase()).toEqual({ kind: "erased" });
    const refused = { kind: "failed", failure: { kind: "closed" } };
    expect(await second.load()).toMatchObject(refused);
    expect(await databaseNames()).not.toContain(name);
  });
});

describe("erase", () => {
  it("takes the database itself away, and the marker", async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.save(["a"]);
    expect(await databaseNames()).toContain(name);
    expect(await store.erase()).toEqual({ kind: "erased" });
    expect(await databaseNames()).not.toContain(name);
    expect(Object.keys(localStorage).filter((key) => key.includes(name))).toEqual([]);
    expect(await reopen(name)).toEqual({ kind: "empty" });
  });

  it("leaves a store that can save again, under another random name", async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.save(["a"]);
    const before = localStorage.getItem(`${name}:last`);
    await store.erase();
    expect(generationOf(await store.save(["b"]))).toBe(1);
    expect(localStorage.getItem(`${name}:last`)).not.toBe(before);
    expect(partsOf(await reopen(name))).toEqual(["b"]);
  });

  it("says so when another program keeps the database open", async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.save(["a"]);
    const stubborn = await openRaw(name);
    expect(await store.erase()).toMatchObject({ kind: "failed", failure: { kind: "blocked" } });
    stubborn.close();
  });
});

describe("a store of a later version", () => {
  it("is refused, and left as it is", async () => {
    const name = freshName();
    const later = await openRaw(name, 20);
    later.close();
    const store = await storeOf(name);
    const refused = { kind: "failed", failure: { kind: "newer" } };
    expect(await store.load()).toMatchObject(refused);
    expect(await store.save(["a"])).toMatchObject(refused);
    const after = await openRaw(name);
    expect([after.version, after.objectStoreNames.length]).toEqual([20, 0]);
    after.close();
  });

  it("is refused also when only a saving is of a later format", async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.save(["a"]);
    await store.save(["b"]);
    await changeRows<HeadRow>(name, "heads", (row) =>
      row.generation === 2 ? { ...row, format: 2 } : row,
    );
    const refused = { kind: "failed", failure: { kind: "newer" } };
    expect(await reopen(name)).toMatchObject(refused);
    expect(await opened[0]!.save(["c"])).toMatchObject(refused);
  });
});

describe("a saving that does not read back", () => {
  it("is not said to be saved, and does not hide the one before", async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.save(["a"]);
    const { result } = await withDamagedRows(() => store.save(["b"]));
    expect(result).toMatchObject({ kind: "failed", failure: { kind: "notKept" } });
    expect((await store.save(["c"])).kind).toBe("saved");
    expect(await reopen(name)).toMatchObject({ parts: ["c"], fellBack: false });
  });
});

/** Runs a step while every chunk written loses its last byte on the way to the disk. */
async function withDamagedRows<Result>(step: () => Promise<Result>): Promise<{ result: Result }> {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, row: ChunkRow | HeadRow) {
    return add.call(this, "bytes" in row ? { ...row, bytes: row.bytes.slice(0, -1) } : row);
  };
  try {
    return { result: await step() };
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}
