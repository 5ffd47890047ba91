import type { Involvement } from "../model/records.ts";
import { roles } from "../model/vocabulary/involvement.ts";
import { relationOfSides, sideOf } from "./roleSides.ts";

/** How two young people stood to each other in one incident. The kinds are never added up. */
export type RolePair = "both-alleged" | "both-harmed" | "both-witness" | "harmed-alleged" | "other";

/** The kinds in the order in which they are listed. */
export const rolePairs: readonly RolePair[] = [
  "both-alleged",
  "both-harmed",
  "both-witness",
  "harmed-alleged",
  "other",
];

const sideOfRole = new Map(roles.map(({ code, side }) => [code, side]));

type Part = Pick<Involvement, "role" | "outcome">;

/**
 * How the parts of two young people in one incident go together; null where they make no pair:
 * one was only mentioned, helped or is bereaved, or an allegation against one did not stand and
 * the other is alleged too.
 */
export function rolePairOf(a: Part, b: Part): RolePair | null {
  if (relationOfSides(sideOf(a), sideOf(b)) === "none") return null;
  const parts = [partOf(a), partOf(b)].sort().join(" ");
  return pairOfParts[parts] ?? "other";
}

const pairOfParts: Readonly<Record<string, RolePair>> = {
  "alleged alleged": "both-alleged",
  "harmed harmed": "both-harmed",
  "witness witness": "both-witness",
  "alleged harmed": "harmed-alleged",
};

function partOf({ role }: Part): string {
  return role === "witness" ? role : (sideOfRole.get(role) ?? "other");
}
