import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK_BYTES, fromChunks, toChunks } from "../../src/store/chunks.ts";

describe("toChunks", () => {
  it("makes no chunk of nothing, and one of a little", () => {
    expect([...toChunks([])]).toEqual([]);
    expect([...toChunks(["é"])]).toEqual([Uint8Array.of(0, 0, 0, 2, 0xc3, 0xa9)]);
  });

  it("makes no empty last chunk of a text that just fills one", () => {
    const chunks = [...toChunks(["x".repeat(CHUNK_BYTES - 4)])];
    expect(chunks.map(({ length }) => length)).toEqual([CHUNK_BYTES]);
  });

  it("splits a text, and even the length before it, over two chunks", () => {
    for (const short of [0, 1, 2, 3, 4, 5]) {
      const texts = ["x".repeat(CHUNK_BYTES - 4 - short), "yz€"];
      const chunks = [...toChunks(texts)];
      expect(chunks.length).toBe(2);
      expect([...fromChunks(chunks)]).toEqual(texts);
    }
  });
});

describe("fromChunks", () => {
  it("gives back any texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect([...fromChunks([...toChunks(texts)])]).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a byte order mark: it is part of the text here", () => {
    expect([...fromChunks([...toChunks(["\uFEFFa"])])]).toEqual(["\uFEFFa"]);
  });

  it("gives nothing rather than half a text", () => {
    const [whole] = [...toChunks(["abc", "def"])];
    for (let cut = 1; cut < 7; cut++)
      expect([...fromChunks([whole!.slice(0, -cut)])].at(-1)).toBeNull();
  });
});
