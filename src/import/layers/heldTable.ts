import type { DatasetKey } from "../../model/dataset.ts";
import type { Held } from "../../model/holdings.ts";
import { compareText } from "../../model/order.ts";
import { fieldsOf, keyOf, type Fields } from "../fields.ts";
import { mergeFields } from "../merge/mergeFields.ts";
import type { ImportSets } from "./importSets.ts";

/** The records of one table that some import lists, in canonical order, and who said what. */
export interface HeldTable {
  readonly records: readonly Fields[];
  /** The number of each record's imports. */
  readonly from: ArrayLike<number>;
  /** What each import says of the records that several list. */
  readonly said: readonly (readonly Fields[])[];
}

/** A table without the things that no import lists. */
export function listedTable({ dataset, from, said }: Held, key: DatasetKey): HeldTable {
  const records = (dataset[key] as readonly Parameters<typeof fieldsOf>[0][]).map(fieldsOf);
  const contributions = said[key] as unknown as readonly (readonly Fields[])[];
  if (!records.some(isUnlisted)) return { records, from: from[key], said: contributions };
  const isListed = records.map((fields) => !isUnlisted(fields));
  return {
    records: records.filter((_, at) => isListed[at]),
    from: from[key].filter((_, at) => isListed[at] === true),
    said: contributions,
  };
}

export function isUnlisted({ unlisted }: Fields): boolean {
  return unlisted === true;
}

/**
 * Where records with these keys stand in a table: the place of the one with the same key, or ~place
 * (negative) of the one before which it would have to stand.
 *
 * In: keys in order, each once. Cost: one pass over both.
 */
export function locate(
  key: DatasetKey,
  { records }: Pick<HeldTable, "records">,
  keys: readonly string[],
): Int32Array {
  const places = new Int32Array(keys.length);
  let at = 0;
  let [record] = records;
  let here = record === undefined ? "" : keyOf(key, record);
  keys.forEach((wanted, i) => {
    while (record !== undefined && compareText(here, wanted) < 0) {
      record = records[++at];
      if (record !== undefined) here = keyOf(key, record);
    }
    places[i] = record !== undefined && here === wanted ? at : ~at;
  });
  return places;
}

/** A table while it is written anew from one that is there, from front to back. */
class Rewriting implements HeldTable {
  readonly records: Fields[] = [];
  readonly from: number[] = [];
  readonly said: (readonly Fields[])[] = [];
  private at = 0;
  private shared = 0;

  constructor(
    private readonly key: DatasetKey,
    private readonly before: HeldTable,
    private readonly sets: ImportSets,
  ) {}

  /** Takes over the records up to a place as they are. */
  keepTo(end: number): void {
    const { records, from, said } = this.before;
    for (; this.at < end; this.at++) {
      const record = records[this.at];
      const number = from[this.at];
      if (record === undefined || number === undefined) continue;
      this.records.push(record);
      this.from.push(number);
      if (this.sets.isShared(number)) this.said.push(said[this.shared++] ?? []);
    }
  }

  /** What each import says of the next record, which is then passed over. */
  next(): { readonly number: number; readonly all: readonly Fields[] } {
    const { records, from, said } = this.before;
    const number = from[this.at] ?? 0;
    const record = records[this.at++];
    const all = this.sets.isShared(number) ? said[this.shared++] : record && [record];
    return { number, all: all ?? [] };
  }

  /** Writes a record of which one import alone says this. */
  addAlone(number: number, fields: Fields): void {
    this.records.push(fields);
    this.from.push(number);
  }

  /** Writes a record of which these imports say this, in order of import. */
  add(number: number, all: readonly Fields[]): void {
    const [first, ...rest] = all;
    if (first === undefined) return;
    this.records.push(rest.reduce((record, each) => mergeFields(this.key, record, each), first));
    this.from.push(number);
    if (rest.length > 0) this.said.push(all);
  }
}

/**
 * A table with one more import in it, wherever in the order of imports it belongs.
 *
 * In: rows: what it says of each record, in order. places: as `locate` gives them.
 */
export function withRows(
  key: DatasetKey,
  before: HeldTable,
  rows: readonly Fields[],
  places: Int32Array,
  id: number,
  sets: ImportSets,
): HeldTable {
  if (rows.length === 0) return before;
  const alone = sets.numberOf([id]);
  if (before.records.length === 0)
    return { records: rows, from: new Uint32Array(rows.length).fill(alone), said: [] };
  const after = new Rewriting(key, before, sets);
  rows.forEach((fields, i) => {
    const place = places[i] ?? 0;
    after.keepTo(place < 0 ? ~place : place);
    if (place < 0) {
      after.addAlone(alone, fields);
      return;
    }
    const { number, all } = after.next();
    const ids = sets.idsOf(number);
    const later = ids.findIndex((each) => each > id);
    const at = later < 0 ? ids.length : later;
    after.add(sets.union(number, alone), [...all.slice(0, at), fields, ...all.slice(at)]);
  });
  after.keepTo(before.records.length);
  return after;
}

/** A table without one import: what others say of the same records stays. */
export function withoutImport(
  key: DatasetKey,
  before: HeldTable,
  id: number,
  sets: ImportSets,
): HeldTable {
  const isIn = new Map<number, boolean>();
  const isOfIt = (number: number) => {
    const known = isIn.get(number) ?? sets.idsOf(number).includes(id);
    isIn.set(number, known);
    return known;
  };
  const after = new Rewriting(key, before, sets);
  const { from } = before;
  for (let at = 0; at < from.length; at++) {
    if (!isOfIt(from[at] ?? 0)) continue;
    after.keepTo(at);
    const { number, all } = after.next();
    const ids = sets.idsOf(number);
    if (ids.length > 1)
      after.add(
        sets.without(number, id),
        all.filter((_, i) => ids[i] !== id),
      );
  }
  after.keepTo(from.length);
  return after;
}
