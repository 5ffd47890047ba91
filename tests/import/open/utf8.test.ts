import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromUtf16, fromWindows1252 } from "../../../src/import/open/otherLetters.ts";
import { checkUtf8, decodeTexts, decodeUtf8 } from "../../../src/import/open/utf8.ts";

const encoder = new TextEncoder();
const text = fc.string({
  unit: fc.constantFrom("a", "é", "€", "😀", "\u0000", "\uffff", "\uFEFF"),
});

describe("UTF-8", () => {
  it("is decoded as the language's own decoder does, whatever the text", () => {
    const own = new TextDecoder("utf-8", { ignoreBOM: true });
    fc.assert(
      fc.property(text, fc.nat(3), (each, shift) => {
        const bytes = encoder.encode("x".repeat(shift) + each).subarray(shift);
        expect(decodeUtf8(bytes)).toBe(own.decode(bytes));
        expect(checkUtf8(bytes).wrongAt).toBeNull();
      }),
    );
    const long = "aé€😀".repeat(9000);
    expect(decodeUtf8(encoder.encode(long))).toBe(long);
  });

  it("is decoded many texts at a time, also those longer than the rest together", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant("ü".repeat(9000)))), (texts) => {
        const parts = texts.map((each) => encoder.encode(each));
        const starts = new Uint32Array(texts.length + 1);
        parts.forEach((part, i) => (starts[i + 1] = (starts[i] ?? 0) + part.length));
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        expect(decodeTexts(bytes, starts, texts.length)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused strictly, just where the language's own decoder refuses it", () => {
    const strict = new TextDecoder("utf-8", { fatal: true });
    const isRight = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0x9f, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0xf5),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 9 }),
        fc.array(byte, { maxLength: 6 }),
        (lead, more) => {
          for (const bytes of [lead, Uint8Array.from(more)])
            expect(checkUtf8(bytes).wrongAt === null).toBe(isRight(bytes));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("says where it goes wrong, and whether it only stops too soon", () => {
    const cut = encoder.encode("aé€").subarray(0, 5);
    expect(checkUtf8(cut)).toEqual({ wrongAt: 3, isCutOff: true, hasLong: true });
    expect(checkUtf8(Uint8Array.of(97, 0xe9, 97))).toEqual({
      wrongAt: 1,
      isCutOff: false,
      hasLong: false,
    });
  });
});

describe("other letters", () => {
  it("of Windows-1252 are those of the standard: € is 80, and 81 is a control character", () => {
    const all = decodeUtf8(fromWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i)));
    expect(all).toHaveLength(256);
    expect(all.slice(0x80, 0xa0)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
    expect(all.slice(0xa0)).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)),
    );
  });

  it("of UTF-16 come back both ways round, and half a letter is a fault", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (each, isLittle) => {
        const bytes = new Uint8Array(2 * each.length);
        const view = new DataView(bytes.buffer);
        for (let i = 0; i < each.length; i++) view.setUint16(2 * i, each.charCodeAt(i), isLittle);
        const utf8 = fromUtf16(bytes, isLittle);
        expect(typeof utf8 === "string" ? utf8 : decodeUtf8(utf8)).toBe(each);
      }),
    );
    expect(fromUtf16(Uint8Array.of(97, 0, 98), true)).toBe("cut_off");
    expect(fromUtf16(Uint8Array.of(0x3d, 0xd8), true)).toBe("cut_off");
    expect(fromUtf16(Uint8Array.of(0x3d, 0xd8, 97, 0), true)).toBe("wrong");
    expect(fromUtf16(Uint8Array.of(0, 0xdc, 97, 0), true)).toBe("wrong");
  });
});
