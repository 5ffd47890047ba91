import { afterEach, describe, expect, it } from "vitest";
import { brokenLetters, letters } from "../../fixtures/awkward/letters.ts";
import { utf16, utf8 } from "../../fixtures/awkward/bytes.ts";
import { lettersOf } from "../../src/import/open/encoding.ts";
import { beginImport, type ImportConversation } from "../../src/workers/importConversation.ts";

/*
 * In Chromium, because its decoder is the one to be held against: that of Node 20 reads some letters
 * of Windows-1252 wrongly.
 */

let conversation: ImportConversation | null = null;

async function draftOf(name: string, bytes: Uint8Array) {
  conversation = await beginImport();
  const files = [{ name, bytes: bytes.slice().buffer }];
  return conversation.ask("open", { files, base: null });
}

afterEach(() => {
  conversation?.end();
  conversation = null;
});

const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

describe("letters in the import's own worker", () => {
  it.each(letters.map((each) => [each.why, each] as const))(
    "are right in a file that %s",
    async (_, { name, make, text }) => {
      const { files, tables } = await draftOf(name, make());
      const [headings, ...rows] = rowsOf(text);
      expect(tables[0]?.headings).toEqual(headings);
      expect(tables[0]?.preview.map(({ cells }) => cells)).toEqual(rows);
      expect(files[0]?.isEncodingSure).toBe(files[0]?.encoding !== "windows-1252");
    },
  );

  it.each(brokenLetters.map((each) => [each.why, each] as const))(
    "are not guessed in a file that %s",
    async (_, { name, make, expect: expected }) => {
      const { tables, problems } = await draftOf(name, make());
      expect(tables).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual([
        expected.outcome === "refused" ? expected.code : "",
      ]);
    },
  );

  it("are others when a person says so", async () => {
    await draftOf("institutions.csv", utf8("id,name\nS1,Zoë\n"));
    const draft = await conversation?.ask("choose", {
      file: "institutions.csv",
      choices: { encoding: "windows-1252" },
    });
    expect(draft?.tables[0]?.preview[0]?.cells).toEqual(["S1", "ZoÃ«"]);
    expect(draft?.files[0]?.encoding).toBe("windows-1252");
  });
});

/** What we take bytes for, as text. */
function ours(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252") {
  const read = lettersOf(bytes, encoding);
  return typeof read === "string" ? read : new TextDecoder("utf-8").decode(read.utf8);
}

describe("our reading of letters", () => {
  it("is the browser's for every byte of Windows-1252", () => {
    const bytes = Uint8Array.from({ length: 224 }, (_, i) => i + 32);
    const theirs = new TextDecoder("windows-1252").decode(bytes);
    expect(theirs).toContain("€");
    expect(ours(bytes, "windows-1252")).toBe(theirs);
  });

  it("is the browser's for every letter of UTF-16 in either order", () => {
    const text = Array.from({ length: 0x10ffff / 257 }, (_, i) => i * 257 + 32)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .join("");
    expect(text.length).toBeGreaterThan(4000);
    for (const [order, encoding] of [
      ["little", "utf-16le"],
      ["big", "utf-16be"],
    ] as const) {
      const bytes = utf16(text, order, false);
      expect(ours(bytes, encoding)).toBe(new TextDecoder(encoding).decode(bytes));
    }
  });
});
