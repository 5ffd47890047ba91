import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fastball } from "../../../src/analysis/chance/fastball.ts";
import type { TwoModeRows } from "../../../src/analysis/chance/twoModeRows.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import { columnsOf, rowsOf, rowsOfMatrix, sdsmMatrix } from "./rows.ts";

/** How many links each row has in each stratum, and each column in all. */
function margins(graph: TwoModeRows, strata: Uint8Array): string {
  const columns = new Array<number>(graph.columns).fill(0);
  const rows = columnsOf(graph).map((members) => {
    const counts: Record<number, number> = {};
    for (const column of members) {
      columns[column] = (columns[column] ?? 0) + 1;
      const stratum = strata[column] ?? 0;
      counts[stratum] = (counts[stratum] ?? 0) + 1;
    }
    return counts;
  });
  return JSON.stringify([rows, columns]);
}

const anyGraph = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      matrix: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      strata: fc
        .array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns })
        .map((list) => Uint8Array.from(list)),
      seed: fc.integer(),
      trades: fc.integer({ min: 0, max: 60 }),
    }),
  );

describe("fastball", () => {
  it("visits every graph with the same margins equally often", () => {
    const draws = 8000;
    expect(reference("small_exact", "sdsm_3x4", "M")).toEqual(sdsmMatrix);
    const chain = new Fastball(rowsOfMatrix(sdsmMatrix), seededRandom(3, "fastball"));
    const seen = new Map<string, number>();
    for (let draw = 0; draw < draws; draw++) {
      chain.trade(15);
      const key = JSON.stringify(columnsOf(chain.current));
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(
      referenceNumber(
        "small_exact",
        "sdsm_3x4",
        "FDSM exact enumeration: matrices with these margins",
      ),
    );
    const each = draws / seen.size;
    const chiSquare = [...seen.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
    // 99.9 % point of chi-square with 7 degrees of freedom.
    expect(chiSquare).toBeLessThan(24.32);
  });

  it("keeps the margins, the order and, with strata, each row's links in each stratum", () => {
    fc.assert(
      fc.property(anyGraph, ({ matrix, strata, seed, trades }) => {
        const start = rowsOfMatrix(matrix.map((row) => row.map(Number)));
        const chain = new Fastball(start, seededRandom(seed), strata);
        chain.trade(trades);
        expect(margins(chain.current, strata)).toBe(margins(start, strata));
        for (const members of columnsOf(chain.current))
          expect(members).toEqual([...new Set(members)].sort((a, b) => a - b));
      }),
    );
  });

  it("lets links leave their stratum where there are no strata", () => {
    const start = rowsOf(2, [[0], [1]]);
    const free = new Fastball(start, seededRandom(1));
    const bound = new Fastball(start, seededRandom(1), Uint8Array.of(0, 1));
    const seen = new Set<string>();
    for (let draw = 0; draw < 50; draw++) {
      free.trade(1);
      bound.trade(1);
      seen.add(JSON.stringify(columnsOf(free.current)));
      expect(columnsOf(bound.current)).toEqual([[0], [1]]);
    }
    expect(seen.size).toBe(2);
  });

  it("leaves the graph it was given as it was, and gives the same for the same seed", () => {
    const start = rowsOfMatrix(sdsmMatrix);
    const before = JSON.stringify(columnsOf(start));
    const ends = [1, 1, 2].map((seed) => {
      const chain = new Fastball(start, seededRandom(seed));
      chain.trade(11);
      return JSON.stringify(columnsOf(chain.current));
    });
    expect(JSON.stringify(columnsOf(start))).toBe(before);
    expect(ends[0]).toBe(ends[1]);
    expect(ends[0]).not.toBe(ends[2]);
  });

  it("has nothing to trade with no rows, one row, or full rows", () => {
    for (const [columns, rows] of [
      [0, []],
      [3, [[], []]],
      [3, [[0, 2], []]],
      [
        2,
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ] as const) {
      const chain = new Fastball(rowsOf(columns, rows), seededRandom(1));
      chain.trade(20);
      expect(columnsOf(chain.current)).toEqual(rows);
    }
  });

  it("refuses strata for other columns", () => {
    expect(() => new Fastball(rowsOf(2, [[0], [1]]), seededRandom(1), new Uint8Array(3))).toThrow(
      "3 strata for 2 columns",
    );
  });
});
