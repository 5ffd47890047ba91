import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyName, readKeyFile, writeKeyFile } from "../../../src/import/pseudonyms/keyFile.ts";
import { sayKeyFault } from "../../../src/import/pseudonyms/words.ts";

const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 });
const key = Uint8Array.from({ length: 32 }, (_, i) => i);
const file = writeKeyFile(key, { made: "2026-11-22" });
const keyLine = /^key: .*$/mu;

describe("a key file", () => {
  it("comes back as it went, also typed from paper", () => {
    fc.assert(
      fc.property(anyKey, (any) => {
        const text = writeKeyFile(any, { made: "2026-11-22" });
        const typed = `\ufeff\n${text.replaceAll("\r\n", "\n").toLowerCase().replaceAll("-", " - ").replace("2026 - 11 - 22", "2026-11-22")}`;
        expect(readKeyFile(text)).toEqual({ key: any, made: "2026-11-22" });
        expect(readKeyFile(typed)).toEqual({ key: any, made: "2026-11-22" });
      }),
    );
  });

  it("says what it is and how to keep it, in lines short enough to print", () => {
    expect(file.split("\r\n")[0]).toBe("Peerscape pseudonym key 1");
    expect(file).toContain("Whoever holds this file can find out whose pseudonym is whose");
    expect(Math.max(...file.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it.each([
    ["not_a_key_file", "id,type\r\nYP1,x"],
    ["not_a_key_file", ""],
    ["newer", file.replace("key 1", "key 2")],
    ["key_missing", file.replace(keyLine, "")],
    ["key_damaged", file.replace(keyLine, "key: 0000-0000")],
    ["key_damaged", file.replace(/^key: 0/mu, "key: ?")],
    ["check_missing", file.replace(/^check: .*$/mu, "")],
    ["check_differs", file.replace(/^key: 0/mu, "key: 1")],
    ["check_differs", file.replace("2026-11-22", "2025-11-22")],
  ])("with a fault tells it: %s", (fault, text) => {
    expect(readKeyFile(text)).toEqual({ fault });
    expect(sayKeyFault(fault as Parameters<typeof sayKeyFault>[0])).toMatch(/^[A-Z].*\.$/u);
  });

  it("cut off anywhere is never taken for whole, and nothing throws", () => {
    for (let end = 0; end < file.length - 3; end += 5)
      expect(readKeyFile(file.slice(0, end))).toHaveProperty("fault");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readKeyFile(text)).toHaveProperty("fault");
        expect(readKeyFile(`Peerscape pseudonym key 1\n${text}`)).toHaveProperty("fault");
      }),
    );
  });

  it("notices any one letter of the key or check that changed", () => {
    fc.assert(
      fc.property(anyKey, fc.nat(51), fc.nat(30), (any, place, by) => {
        const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        const text = writeKeyFile(any, { made: "2026-11-22" });
        const line = keyLine.exec(text)?.[0] ?? "";
        const at = 5 + place + Math.floor(place / 4);
        const other = alphabet[(alphabet.indexOf(line[at] ?? "") + by + 1) % 32] ?? "";
        const changed = line.slice(0, at) + other + line.slice(at + 1);
        expect(changed).not.toBe(line);
        expect(readKeyFile(text.replace(line, changed))).toHaveProperty("fault");
      }),
    );
  });

  it("has a short name that tells keys apart and holds nothing of them", () => {
    expect(keyName(key)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect(keyName(key)).not.toBe(keyName(Uint8Array.from(key, (byte) => byte + 1)));
    expect(file).not.toContain(keyName(key));
  });
});
