import { createHmac } from "node:crypto";
import fc from "fast-check";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { base32, bytesOfBase32 } from "../../../src/import/pseudonyms/base32.ts";
import { canonicalId } from "../../../src/import/pseudonyms/canonicalId.ts";
import { makePseudonyms } from "../../../src/import/pseudonyms/makePseudonyms.ts";

const keyOf = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => (seed + i * 7) & 255);
const pseudonym = makePseudonyms(keyOf(1));
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (of: Uint8Array): string => Buffer.from(of).toString("hex");

describe("HMAC-SHA-256", () => {
  it("gives the answers of RFC 4231", () => {
    const cases = [
      [
        "0b".repeat(20),
        hex(Buffer.from("Hi There")),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
      ],
      [
        hex(Buffer.from("Jefe")),
        hex(Buffer.from("what do ya want for nothing?")),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      ],
      [
        "aa".repeat(20),
        "dd".repeat(50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
      ],
      [
        "aa".repeat(131),
        hex(Buffer.from("Test Using Larger Than Block-Size Key - Hash Key First")),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
      ],
    ] as const;
    for (const [key, data, mac] of cases)
      expect(hex(hmac(sha256, bytes(key), bytes(data)))).toBe(mac);
  });
});

describe("makePseudonyms", () => {
  it("is HMAC-SHA-256 of way, scheme and id, in Crockford's base 32", () => {
    const mac = createHmac("sha256", keyOf(1)).update("peerscape-1|nhs_number|9990000018").digest();
    const bits = [...mac].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const letters = Array.from({ length: 13 }, (_, i) =>
      "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(parseInt(bits.slice(5 * i, 5 * i + 5), 2)),
    ).join("");
    expect(pseudonym("nhs_number", "999 000 0018")).toBe(`P-${letters}`);
  });

  it("stays the same from version to version", () => {
    expect(pseudonym("nhs_number", "9990000018")).toBe("P-RVD3V4TQZRSMT");
  });

  it("depends on nothing but key, scheme and the canonical form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (id) => {
        expect(pseudonym("a", id)).toBe(pseudonym("a", canonicalId(id)));
        expect(pseudonym("a", id)).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{13}$/u);
        expect(makePseudonyms(keyOf(1))("a", ` ${id} `)).toBe(pseudonym("a", id));
      }),
    );
  });

  it("differs by key, by scheme and by id", () => {
    const other = makePseudonyms(keyOf(2));
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (a, b) => {
        expect(other("s", a)).not.toBe(pseudonym("s", a));
        expect(pseudonym("t", a)).not.toBe(pseudonym("s", a));
        if (a !== b) expect(pseudonym("s", b)).not.toBe(pseudonym("s", a));
      }),
    );
    // A bar within a scheme can't be taken for the one after it.
    expect(pseudonym("a|B", "C")).not.toBe(pseudonym("a", "B|C"));
    expect(pseudonym("a\\", "|C")).not.toBe(pseudonym("a\\|", "C"));
  });

  it("gives 100,000 ids 100,000 pseudonyms, within seconds", () => {
    const before = process.cpuUsage();
    const made = new Set<string>();
    for (let i = 0; i < 100_000; i++) made.add(pseudonym("person", `YP${String(i)}`));
    const { user } = process.cpuUsage(before);
    expect(made.size).toBe(100_000);
    expect(user / 1e6).toBeLessThan(10);
  });

  it("refuses a key that is not 256 bits", () => {
    expect(() => makePseudonyms(new Uint8Array(16))).toThrow(/16 bytes; give 32/u);
  });
});

describe("canonicalId", () => {
  it("takes the ways of writing one id together", () => {
    for (const id of [
      "9990000018",
      "999 000 0018",
      " 999-000-0018 ",
      "９９９０００００１８",
      "999\u00a0000\u200b 0018",
    ])
      expect(canonicalId(id)).toBe("9990000018");
    for (const id of ["JK000012A", "jk 00 00 12 a", "JK-00-00-12-A"])
      expect(canonicalId(id)).toBe("JK000012A");
    expect(canonicalId("b8012 0000 5001")).toBe("B801200005001");
    expect(canonicalId("  yp  001 ")).toBe("YP 001");
  });

  it("keeps apart what may be two", () => {
    const apart = ["001", "01", "A1-2", "A-12", "A12", "YP 1", "YP1"];
    expect(new Set(apart.map(canonicalId)).size).toBe(apart.length);
  });

  it("is canonical already when done once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        expect(canonicalId(canonicalId(id))).toBe(canonicalId(id));
      }),
      { numRuns: 50 },
    );
  });
});

describe("base32", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        const text = base32(key, 52);
        expect(text).toHaveLength(52);
        expect(bytesOfBase32(text, 32)).toEqual(key);
        expect(
          bytesOfBase32(text.toLowerCase().replaceAll("1", "l").replaceAll("0", "o"), 32),
        ).toEqual(key);
        expect(bytesOfBase32(text.slice(1), 32)).toBeNull();
        expect(bytesOfBase32(`${text}0`, 32)).toBeNull();
      }),
    );
    expect(bytesOfBase32("U".repeat(52), 32)).toBeNull();
    expect(bytesOfBase32(`${"0".repeat(51)}1`, 32)).toBeNull();
  });
});
