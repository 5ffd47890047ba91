import { forEachTable, type Holdings } from "../../model/holdings.ts";
import { placeOfImport } from "../../model/layer.ts";
import { Namings } from "../merge/unlisted.ts";
import { completed } from "./completed.ts";
import { listedTable, withoutImport } from "./heldTable.ts";
import { ImportSets } from "./importSets.ts";
import { namedByImports } from "./namedByImports.ts";

/**
 * The holdings as if one import had never been added. What others say of the same records stays,
 * and what now only links name is unlisted again.
 *
 * Throws RangeError when there is no such import.
 * Cost: O(records).
 */
export function removeImport(holdings: Holdings, id: number): Holdings {
  const at = placeOfImport(holdings, id);
  const others = <Item>(all: readonly Item[]) => all.filter((_, i) => i !== at);
  const rest = {
    imports: others(holdings.imports),
    problemsByImport: others(holdings.problemsByImport),
    named: others(holdings.named),
  };
  const sets = new ImportSets(holdings.sets);
  const tables = forEachTable((key) => withoutImport(key, listedTable(holdings, key), id, sets));
  return { ...completed(tables, new Namings(tables, namedByImports(rest), sets), sets), ...rest };
}
