import type { Dataset, DatasetKey } from "../../model/dataset.ts";
import { forEachTable, type Held, type Said } from "../../model/holdings.ts";
import { compareText } from "../../model/order.ts";
import { textOrder } from "../../model/textOrder.ts";
import { recordsOf, textIn, type Fields } from "../fields.ts";
import { namedKeys, type Namings, type Tables } from "../merge/unlisted.ts";
import type { HeldTable } from "./heldTable.ts";
import type { ImportSets } from "./importSets.ts";

/** The tables with the things that no table lists, each in its place. */
export function completed(tables: Tables, namings: Namings, sets: ImportSets): Held {
  const whole = forEachTable((key) => withUnlisted(tables[key], unlistedIn(key, namings)));
  return {
    dataset: forEachTable((key) => recordsOf(whole[key].records)) as unknown as Dataset,
    ...sets.settle(forEachTable((key) => whole[key].from)),
    said: forEachTable((key) => tables[key].said) as unknown as Said,
  };
}

const NONE: ReadonlyMap<string, number> = new Map();

function unlistedIn(key: DatasetKey, { unlisted }: Namings): ReadonlyMap<string, number> {
  const named = namedKeys.find((each) => each === key);
  return named === undefined ? NONE : unlisted[named];
}

/** The key of a thing is its id, so ids alone tell where one belongs. */
function withUnlisted(
  { records, from }: HeldTable,
  unlisted: ReadonlyMap<string, number>,
): Pick<HeldTable, "records" | "from"> {
  if (unlisted.size === 0) return { records, from };
  const ids = [...unlisted.keys()];
  const all: Fields[] = [];
  const numbers: number[] = [];
  let at = 0;
  const listedBefore = (id: string | null): void => {
    for (; at < records.length; at++) {
      const record = records[at] ?? {};
      if (id !== null && compareText(textIn(record, "id"), id) > 0) return;
      all.push(record);
      numbers.push(from[at] ?? 0);
    }
  };
  for (const place of textOrder(ids)) {
    const id = ids[place] ?? "";
    listedBefore(id);
    all.push({ id, unlisted: true });
    numbers.push(unlisted.get(id) ?? 0);
  }
  listedBefore(null);
  return { records: all, from: numbers };
}
