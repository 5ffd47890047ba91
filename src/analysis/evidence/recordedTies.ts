import { TieRelation, type LinkSet } from "../../network/linkSet.ts";
import type { CountingOptions } from "./counting.ts";

/** Whether a recorded tie that counts under the options joins two young people, a < b. */
export function recordedTies(
  { tieFrom, tieTo, tieRelation, youngPeople }: LinkSet,
  { relations }: CountingOptions,
): (a: number, b: number) => boolean {
  const keys = new Set<number>();
  tieFrom.forEach((a, tie) => {
    if (relations === "all" || tieRelation[tie] === TieRelation.affinity)
      keys.add(a * youngPeople.length + tieTo[tie]!);
  });
  return (a, b) => keys.has(a * youngPeople.length + b);
}
