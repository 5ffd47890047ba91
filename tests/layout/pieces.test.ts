import { describe, expect, it } from "vitest";
import { findPieces } from "../../src/layout/pieces.ts";
import { buildCsr } from "../../src/network/csr.ts";
import { drawing } from "./drawing.ts";

function piecesOf(links: string, n?: number): { joined: number[][]; lone: number[] } {
  const input = drawing(links, n === undefined ? {} : { n });
  const { joined, lone } = findPieces(buildCsr(input.n, input.from, input.to));
  return { joined: joined.map((piece) => [...piece]), lone: [...lone] };
}

describe("findPieces", () => {
  it("tells what is joined, by smallest node, from what stands alone", () => {
    expect(piecesOf("5-1 1-7 4-2", 9)).toEqual({
      joined: [
        [1, 5, 7],
        [2, 4],
      ],
      lone: [0, 3, 6, 8],
    });
  });

  it("sorts by number, not by word", () => {
    expect(piecesOf("2-10 10-3", 11).joined).toEqual([[2, 3, 10]]);
  });

  it("takes a node linked only to itself as alone", () => {
    expect(piecesOf("0-0")).toEqual({ joined: [], lone: [0] });
  });

  it("finds nothing in nothing", () => {
    expect(piecesOf("")).toEqual({ joined: [], lone: [] });
  });
});
