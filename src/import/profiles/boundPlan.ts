import type { TablePlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { movedOutput } from "./movedColumns.ts";
import type { Profile } from "./profile.ts";
import { placesOf } from "./recogniseProfile.ts";

/**
 * What a profile decides about a table it recognises, its columns found by their headings.
 *
 * Throws RangeError for a table it does not recognise.
 */
export function boundPlan(
  profile: Profile,
  table: SourceTable,
): Pick<TablePlan, "isUsed" | "outputs" | "personal" | "dateOrders"> {
  const places = placesOf(profile, table);
  const move = (column: number) => {
    const place = places[column];
    if (place !== undefined) return place;
    const heading = profile.fingerprint[column] ?? String(column);
    throw new RangeError(
      `profiles/boundPlan: no column "${heading}" in ${table.file}; ask recogniseProfile first`,
    );
  };
  const isHere = ({ column }: { readonly column: number }) => places[column] !== undefined;
  const { isUsed, outputs, personal, dateOrders } = profile.plan;
  return {
    isUsed,
    outputs: outputs.map((output) => movedOutput(output, move)),
    personal: personal.filter(isHere).map((each) => ({ ...each, column: move(each.column) })),
    dateOrders: dateOrders.filter(isHere).map((each) => ({ ...each, column: move(each.column) })),
  };
}
