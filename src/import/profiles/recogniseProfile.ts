import { foldHeading } from "../columnNames.ts";
import { columnsUsed } from "./movedColumns.ts";
import type { Profile } from "./profile.ts";

/** Anything with headings. */
export interface Headed {
  readonly columns: readonly { readonly heading: string }[];
}

/** So many of a profile's headings must be there, in tenths. */
const MOST_TENTHS = 8;

/**
 * The profile that was made from a table like this: every column it uses is there, and most of the
 * others. Columns may stand in any order, and there may be new ones. Of several the nearest.
 */
export function recogniseProfile(profiles: readonly Profile[], table: Headed): Profile | null {
  let best: Profile | null = null;
  let least = Infinity;
  for (const profile of profiles) {
    const difference = differenceFrom(profile, table);
    if (difference !== null && difference < least) {
      best = profile;
      least = difference;
    }
  }
  return best;
}

/** How many headings only one of the two has; null if they are not of one shape. */
function differenceFrom(profile: Profile, table: Headed): number | null {
  const places = placesOf(profile, table);
  if (usedColumns(profile).some((column) => places[column] === undefined)) return null;
  const named = profile.fingerprint.filter((heading) => heading !== "").length;
  const found = places.filter(
    (place, i) => place !== undefined && profile.fingerprint[i] !== "",
  ).length;
  const added = newColumns(profile, table).length;
  if (found === 0 || 10 * found < MOST_TENTHS * named || added > named) return null;
  return named - found + added;
}

/** Where each column of a profile is in a table; undefined where it is not. */
export function placesOf({ fingerprint }: Profile, { columns }: Headed): (number | undefined)[] {
  const places = new Map<string, number[]>();
  columns.forEach(({ heading }, column) => {
    const folded = foldHeading(heading);
    places.set(folded, [...(places.get(folded) ?? []), column]);
  });
  // Of columns with one heading the first is the first.
  return fingerprint.map((heading) => places.get(heading)?.shift());
}

/** The columns of a table that the profile knows nothing of: they are left out, and told of. */
export function newColumns(profile: Profile, table: Headed): number[] {
  const known = new Set(placesOf(profile, table));
  return table.columns.flatMap(({ heading }, column) =>
    known.has(column) || heading === "" ? [] : [column],
  );
}

function usedColumns({ plan }: Profile): number[] {
  return plan.outputs.flatMap(columnsUsed);
}
