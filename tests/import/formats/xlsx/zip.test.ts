import { describe, expect, it } from "vitest";
import { part, rawZip } from "../../../../fixtures/awkward/xlsx/rawZip.ts";
import { Unreadable } from "../../../../src/import/formats/xlsx/unreadable.ts";
import { readDirectory } from "../../../../src/import/formats/xlsx/zip/directory.ts";
import { inflate } from "../../../../src/import/formats/xlsx/zip/inflate.ts";

function reasonOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error);
  }
}

const faultOf = (bytes: Uint8Array) => reasonOf(() => readDirectory(bytes));
const LOCAL_SIZE = 30;

describe("a zip's directory", () => {
  it("is taken where its parts lie one after the other", () => {
    expect(faultOf(rawZip([part("a", "one"), part("b", "two")]))).toBeNull();
    expect([...readDirectory(rawZip([part("A", "one"), part("b", "two")])).keys()]).toEqual([
      "a",
      "b",
    ]);
  });

  it("is refused where a part is made of another part's bytes", () => {
    const inner = part("b", "hidden");
    // The first part, stored, holds the whole of the second: heading, name and bytes.
    const hidden = rawZip([inner]).slice(0, LOCAL_SIZE + 1 + inner.packed.length);
    const outer = part("a", hidden, { packed: hidden, method: 0 });
    expect(faultOf(rawZip([outer, inner]))).toBeNull();
    expect(faultOf(rawZip([outer, { ...inner, offset: LOCAL_SIZE + 1 }]))).toBe("damaged");
  });

  it.each([
    ["packed", 18],
    ["unpacked", 22],
  ])("is refused where a part says another %s size than it does", (_, at) => {
    const bytes = rawZip([part("a", "one")]);
    const view = new DataView(bytes.buffer);
    view.setUint32(at, view.getUint32(at, true) + 1, true);
    expect(faultOf(bytes)).toBe("damaged");
  });

  it.each([
    ["by the old way", 1],
    ["by a newer way", 64],
    ["with its directory", 8192],
  ])("is told to be locked %s", (_, flags) => {
    expect(faultOf(rawZip([part("a", "one", { flags })]))).toBe("encrypted");
  });

  it.each(["../a", "a/../../b", "a\\..\\b", "/a", "c:a", "a\0b"])(
    "is refused where a part is called %j",
    (name) => {
      expect(faultOf(rawZip([part(name, "one")]))).toBe("damaged");
    },
  );
});

/** Bytes of bits, the lowest of each byte first. */
function bytesOf(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => (bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7))));
  return bytes;
}

describe("a deflated stream", () => {
  it("of more bytes than were said is stopped at the first of them", () => {
    const { packed } = part("a", "abcabcabcabcabcabc");
    expect(reasonOf(() => inflate(packed, 18))).toBeNull();
    expect(reasonOf(() => inflate(packed, 17))).toBe("bomb");
    expect(reasonOf(() => inflate(packed, 19))).toBe("damaged");
  });

  it("is refused where a run begins before there is anything", () => {
    const [last, length3, distance1, end] = [[1, 1, 0], [0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0], 7];
    const stream = bytesOf([...last, ...length3, ...distance1, ...new Array<number>(end).fill(0)]);
    expect(reasonOf(() => inflate(stream, 3))).toBe("damaged");
  });

  it("is refused where bytes that are not packed are told in two different lengths", () => {
    const stored = (check: number) => Uint8Array.of(1, 3, 0, check, 0xff, 97, 98, 99);
    expect(inflate(stored(0xfc), 3)).toEqual(Uint8Array.of(97, 98, 99));
    expect(reasonOf(() => inflate(stored(0xfb), 3))).toBe("damaged");
  });
});
