import { describe, expect, it } from "vitest";
import { importTexts } from "./importing.ts";

/** Attendances of `n` rows, a tenth of them repeated. */
function attendances(n: number): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const at = i % Math.ceil(0.9 * n);
    return `YP${at % (n / 4)},S${at % 97},${2010 + (at % 10)}-0${1 + (at % 9)}-15,${2020 + (at % 3)},main,School`;
  });
  return `young_person,institution,start,end,kind,source\n${rows.join("\n")}`;
}

function secondsFor(n: number): number {
  const text = attendances(n);
  const started = performance.now();
  const { tables } = importTexts([{ name: "attendances.csv", text }]);
  expect(tables[0]?.rows).toBe(n);
  expect(tables[0]?.merged).toBeGreaterThan(n / 20);
  return (performance.now() - started) / 1000;
}

describe("a large file", () => {
  it("takes time in proportion to its rows, not to their square", () => {
    secondsFor(2_000);
    const small = Math.min(secondsFor(2_000), secondsFor(2_000));
    expect(secondsFor(62_000)).toBeLessThan(Math.max(64 * small, 4));
  });
});
