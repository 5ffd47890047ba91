import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { looksHashed } from "../../../src/import/pseudonyms/looksHashed.ts";
import { hashWords } from "../../../src/import/pseudonyms/words.ts";
import { tableOf } from "../screening/screened.ts";

const ids = Array.from({ length: 40 }, (_, i) => `YP${String(i)}`);
const column = (cells: readonly string[]) => {
  const [first] = tableOf({ id: cells }).columns;
  if (first === undefined) throw new Error("no column");
  return first;
};
const hashed = (by: string) => ids.map((id) => createHash(by).update(id).digest("hex"));

describe("looksHashed", () => {
  it("knows the plain results of the common hash functions", () => {
    for (const by of ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const)
      expect(looksHashed(column(hashed(by)))).toEqual({ shape: by, rows: 40 });
    const shouted = hashed("md5").map((hash) => `0x${hash.toUpperCase()}`);
    expect(looksHashed(column([...shouted, "N/K"]))).toEqual({ shape: "md5", rows: 40 });
    expect(looksHashed(column([...shouted, "", shouted[0] ?? ""]))).toEqual({
      shape: "md5",
      rows: 41,
    });
  });

  it("lets everything else through", () => {
    const uuids = ids.map((_, i) => `0af1c2d34b5e4f6a8b7c${String(i).padStart(12, "0")}`);
    const others = [
      ids,
      [],
      ["", ""],
      hashed("md5").slice(0, 2),
      uuids,
      [...hashed("md5").slice(0, 10), "N/K"],
      ids.map((_, i) => String(i).padStart(32, "1")),
    ];
    for (const cells of others) expect(looksHashed(column(cells))).toBeNull();
  });

  it("is told with the reason and a way on", () => {
    expect(hashWords.looksHashed("sha256", 40)).toMatch(/^40 rows hold .*SHA-256.*without a key/u);
  });
});
