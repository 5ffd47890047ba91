import { describe, expect, it } from "vitest";
import { sheetLabel } from "../../../src/view/importing/words.ts";

describe("what the screen calls a sheet", () => {
  it.each([
    ["case list.xlsx#Police crimes", "Police crimes in case list.xlsx"],
    ["case.XLSX#No #2", "No #2 in case.XLSX"],
    ["net.gexf#nodes", "nodes in net.gexf"],
    ["list #2.csv", "list #2.csv"],
    ["ties.csv", "ties.csv"],
  ])("is, for %s, %s", (sheet, label) => {
    expect(sheetLabel(sheet)).toBe(label);
  });
});
