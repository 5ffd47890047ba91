import type { Holdings } from "../../model/holdings.ts";
import type { ImportRecord } from "../../model/importRecord.ts";
import type { Problem } from "../../model/problem.ts";
import type { Merged } from "../merge/mergeInto.ts";

/**
 * The holdings with a merged import recorded in them.
 *
 * Throws RangeError when the record is of another import.
 */
export function addImport(
  { id, before, dataset, from, sets, said, named }: Merged,
  record: ImportRecord,
  problems: readonly Problem[],
): Holdings {
  if (record.id !== id)
    throw new RangeError(
      `layers/addImport: a record of import ${String(record.id)} for import ${String(id)}; give its own`,
    );
  return {
    dataset,
    from,
    sets,
    said,
    imports: [...before.imports, record],
    problemsByImport: [...before.problemsByImport, problems],
    named: [...before.named, named],
  };
}
