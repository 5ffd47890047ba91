import { describe, expect, it } from "vitest";
import { open, seal, type Place } from "../../src/store/sealing.ts";

const place: Place = { vault: "v", generation: 3, index: 1, count: 4 };
const bytes = Uint8Array.of(1, 2, 3);

describe("a sealed chunk", () => {
  it("opens in its own place", async () => {
    expect(await open(await seal(bytes, place), place)).toEqual(bytes);
  });

  it("opens nowhere else", async () => {
    const sealed = await seal(bytes, place);
    const others: Place[] = [
      { ...place, vault: "w" },
      { ...place, generation: 2 },
      { ...place, index: 2 },
      { ...place, count: 3 },
    ];
    for (const other of others) expect(await open(sealed, other)).toBeNull();
  });

  it("does not open when it is longer, shorter or empty", async () => {
    const sealed = await seal(bytes, place);
    const odd = [
      sealed.slice(0, -1),
      Uint8Array.of(...sealed, 0),
      sealed.slice(0, 5),
      new Uint8Array(),
    ];
    for (const each of odd) expect(await open(each, place)).toBeNull();
  });

  it("may hold nothing", async () => {
    expect(await open(await seal(new Uint8Array(), place), place)).toEqual(new Uint8Array());
  });
});
