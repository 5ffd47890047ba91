import type { IdSpace } from "../../model/tables.ts";
import type { OutputPlan, TablePlan } from "../plan/plan.ts";
import { plainText } from "../sheets/cellText.ts";
import type { SourceTable } from "../sourceTable.ts";
import type { ColumnFacts } from "./facts.ts";

/** Fewer shared values than this may be chance. */
const FEWEST_SHARED = 3;
/** Very short values are numbers that many columns have. */
const SHORTEST = 3;

interface IdColumn {
  readonly sheet: string;
  readonly spaces: readonly IdSpace[];
  readonly ids: ReadonlySet<string>;
}

const spacesOf: Readonly<Record<string, readonly IdSpace[]>> = {
  young_people: ["youngPerson", "person"],
  adults: ["adult"],
  incidents: ["incident"],
  institutions: ["institution", "setting"],
  places: ["place", "setting"],
  areas: ["area"],
};

/** The ids that the tables of one import list, so that columns naming them can be known by them. */
export class KnownIds {
  private readonly columns: readonly IdColumn[];

  constructor(plans: readonly TablePlan[], tables: readonly SourceTable[]) {
    this.columns = plans.flatMap((plan, i) => {
      const table = tables[i];
      return table === undefined
        ? []
        : plan.outputs.flatMap((output) => idColumn(output, plan.sheet, table));
    });
  }

  /** The share of a column's different values that are ids of such things in another table. */
  share(facts: ColumnFacts, space: IdSpace, sheet: string): number {
    const values = facts.texts.filter((text) => text.length >= SHORTEST);
    if (2 * values.length < facts.texts.length) return 0;
    let most = 0;
    for (const { sheet: other, spaces, ids } of this.columns) {
      if (other === sheet || !spaces.includes(space)) continue;
      const shared = values.filter((text) => ids.has(text)).length;
      if (shared >= FEWEST_SHARED) most = Math.max(most, shared / values.length);
    }
    return most;
  }
}

function idColumn(output: OutputPlan, sheet: string, table: SourceTable): IdColumn[] {
  const from = output.fields.find(({ name }) => name === "id")?.from;
  const spaces = spacesOf[output.table];
  if (spaces === undefined || from === undefined || !("column" in from)) return [];
  const texts = table.columns[from.column]?.texts ?? [];
  return [{ sheet, spaces, ids: new Set(texts.map(plainText)) }];
}
