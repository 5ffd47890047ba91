import davisFile from "../../../fixtures/graphs/davis.json";
import type { TwoModeRows } from "../../../src/analysis/chance/twoModeRows.ts";
import { reference } from "../../support/reference.ts";

/** A two-mode graph from the columns of each row. */
export function rowsOf(columns: number, lists: readonly (readonly number[])[]): TwoModeRows {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return {
    rows: lists.length,
    columns,
    offsets: Uint32Array.from(offsets),
    members: Uint32Array.from(lists.flat()),
  };
}

/** A two-mode graph from a matrix of 0 and 1. */
export function rowsOfMatrix(matrix: readonly (readonly number[])[]): TwoModeRows {
  return rowsOf(
    matrix[0]?.length ?? 0,
    matrix.map((row) => row.flatMap((cell, column) => (cell === 1 ? [column] : []))),
  );
}

/** The columns of each row. */
export function columnsOf({ rows, offsets, members }: TwoModeRows): number[][] {
  return Array.from({ length: rows }, (_, row) => [
    ...members.subarray(offsets[row], offsets[row + 1]),
  ]);
}

/** The example of three rows and four columns. */
export const sdsmMatrix: readonly (readonly number[])[] = [
  [1, 0, 1, 1],
  [0, 1, 0, 0],
  [1, 0, 0, 1],
];

/** How many links each row has. */
export function linksOfRows(graph: TwoModeRows): number[] {
  return columnsOf(graph).map(({ length }) => length);
}

/** How many links each column has. */
export function linksOfColumns(graph: TwoModeRows): number[] {
  const links = new Array<number>(graph.columns).fill(0);
  for (const column of graph.members) links[column] = (links[column] ?? 0) + 1;
  return links;
}

/** The women of Natchez and the events they attended. */
export const davisRows = rowsOf(
  davisFile.events.length,
  davisFile.attended.map((events) =>
    events.map((event) => davisFile.events.indexOf(event)).sort((a, b) => a - b),
  ),
);

/** Their names, in the order of the rows. */
const davisWomen: readonly string[] = davisFile.women;

/** Every two of the women and how many events they shared. */
export function davisPairs(): { a: number; b: number; shared: number }[] {
  const lists = columnsOf(davisRows);
  return lists.flatMap((mine, a) =>
    lists.slice(a + 1).map((theirs, at) => ({
      a,
      b: a + 1 + at,
      shared: mine.filter((event) => theirs.includes(event)).length,
    })),
  );
}

/** The pairs that other programs were asked about, with what they say. */
interface ListedPair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly sdsm_exact: number;
  readonly sdsm_midp: number;
  readonly sdsm_rna: number;
  readonly fdsm_mc20k: number;
  readonly hypergeom: number;
}

/** Those of the women who stand out most, with the answers of other programs. */
export function listedPairs(): ListedPair[] {
  const listed = reference("davis", "backbone", "pairs_sorted_by_sdsm_exact") as unknown as (Omit<
    ListedPair,
    "a" | "b"
  > & { a: string; b: string })[];
  return listed.map((pair) => ({
    ...pair,
    a: davisWomen.indexOf(pair.a),
    b: davisWomen.indexOf(pair.b),
  }));
}
