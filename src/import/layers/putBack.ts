import { forEachTable, type Holdings } from "../../model/holdings.ts";
import type { Layer } from "../../model/layer.ts";
import { fieldsOf, keyOf } from "../fields.ts";
import { Namings } from "../merge/unlisted.ts";
import { completed } from "./completed.ts";
import { listedTable, locate, withRows } from "./heldTable.ts";
import { ImportSets } from "./importSets.ts";
import { namedByImports } from "./namedByImports.ts";

/**
 * The holdings with an import in them that was taken out before, in its old place among the
 * others. After `removeImport` that is exactly what was there.
 *
 * Throws RangeError when the import is there already.
 * Cost: O(records).
 */
export function putBack(holdings: Holdings, { record, problems, named, records }: Layer): Holdings {
  const { id } = record;
  const later = holdings.imports.findIndex((each) => each.id >= id);
  if (holdings.imports[later]?.id === id)
    throw new RangeError(`layers/putBack: import ${String(id)} is there; take it out first`);
  const at = later < 0 ? holdings.imports.length : later;
  const rest = {
    imports: holdings.imports.toSpliced(at, 0, record),
    problemsByImport: holdings.problemsByImport.toSpliced(at, 0, problems),
    named: holdings.named.toSpliced(at, 0, named),
  };
  const sets = new ImportSets(holdings.sets);
  const tables = forEachTable((key) => {
    const before = listedTable(holdings, key);
    const rows = (records[key] as readonly Parameters<typeof fieldsOf>[0][]).map(fieldsOf);
    const keys = rows.map((fields) => keyOf(key, fields));
    return withRows(key, before, rows, locate(key, before, keys), id, sets);
  });
  return { ...completed(tables, new Namings(tables, namedByImports(rest), sets), sets), ...rest };
}
