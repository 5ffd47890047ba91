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
  const [one, other] = [sideOfRole.get(a.role), sideOfRole.get(b.role)];
  if (a.role === "witness" && b.role === "witness") return "both-witness";
  if (one === "alleged" && other === "alleged") return "both-alleged";
  if (one === "harmed" && other === "harmed") return "both-harmed";
  const isCrossed =
    (one === "harmed" && other === "alleged") || (one === "alleged" && other === "harmed");
  return isCrossed ? "harmed-alleged" : "other";
}
