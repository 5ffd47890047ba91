import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeClasses } from "../../../src/analysis/chance/degreeClasses.ts";
import { linkChances } from "../../../src/analysis/chance/linkChances.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { reference } from "../../support/reference.ts";
import { davisRows, linksOfColumns, linksOfRows, rowsOfMatrix, sdsmMatrix } from "./rows.ts";
import type { TwoModeRows } from "../../../src/analysis/chance/twoModeRows.ts";

/** The chance of each link, row by row and column by column. */
function chancesOf(graph: TwoModeRows): number[][] {
  const rows = degreeClasses(linksOfRows(graph));
  const columns = degreeClasses(linksOfColumns(graph));
  const chances = linkChances(rows, columns);
  return Array.from(rows.classOf, (row) =>
    Array.from(columns.classOf, (column) => chances[row * columns.degrees.length + column] ?? NaN),
  );
}

function sums(chances: readonly (readonly number[])[]): { rows: number[]; columns: number[] } {
  return {
    rows: chances.map((row) => row.reduce((sum, chance) => sum + chance, 0)),
    columns: (chances[0] ?? []).map((_, column) =>
      chances.reduce((sum, row) => sum + (row[column] ?? NaN), 0),
    ),
  };
}

const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("the chances of links", () => {
  it("are those of the example of three rows", () => {
    const wanted = reference("small_exact", "sdsm_3x4", "bicm") as number[][];
    expect(wanted).toHaveLength(3);
    chancesOf(rowsOfMatrix(sdsmMatrix)).forEach((row, at) => {
      expectAllClose(row, wanted[at] ?? [], 8);
    });
  });

  it("are those of R for the women of Natchez", () => {
    const wanted = reference("davis", "backbone", "bicm_row_Evelyn") as number[];
    expectAllClose(chancesOf(davisRows)[0] ?? [], wanted, 9);
  });

  it("add up to everybody's number of links, whatever the graph", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const graph = rowsOfMatrix(matrix);
        const found = sums(chancesOf(graph));
        expectAllClose(found.rows, linksOfRows(graph), 8);
        expectAllClose(found.columns, linksOfColumns(graph), 8);
      }),
    );
  });

  it("are 1 and 0 where the numbers leave no choice", () => {
    const forced = [
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(chancesOf(rowsOfMatrix(forced))).toEqual(forced);
    // No row and no column is full or empty, yet two rows fill two columns between them.
    const halves = [
      [1, 1, 1, 0],
      [1, 1, 0, 1],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ];
    expectAllClose(
      chancesOf(rowsOfMatrix(halves)).flat(),
      [
        [1, 1, 0.5, 0.5],
        [1, 1, 0.5, 0.5],
        [0.5, 0.5, 0, 0],
        [0.5, 0.5, 0, 0],
      ].flat(),
    );
  });

  it("are refused for numbers that no graph has", () => {
    const classes = (...degrees: number[]) => degreeClasses(degrees);
    expect(() => linkChances(classes(2, 2), classes(3, 1))).toThrow("no graph has these numbers");
    expect(() => linkChances(classes(1, 1), classes(1, 0))).toThrow("no graph has these numbers");
    expect(linkChances(classes(), classes())).toHaveLength(0);
    expect([...linkChances(classes(0), classes(0, 0))]).toEqual([0]);
  });
});
