import type { Involvement } from "../model/records.ts";
import { outcomes, roles } from "../model/vocabulary/involvement.ts";

/*
 * The sides someone stood on in one incident, as bits, so that two young people's parts in it can
 * be compared quickly. 0: recorded there only in roles that make no pairs.
 */
const HARMED = 1;
const ALLEGED = 2;
/** Alleged, but the allegation did not stand. */
const ALLEGED_LIFTED = 4;
const OTHER = 8;

const roleByCode = new Map(roles.map((role) => [role.code, role]));
const liftingOutcomes = new Set(
  outcomes.filter(({ liftsAllegation }) => liftsAllegation).map(({ code }) => code),
);

/** The side bit of one involvement. A role that is not in the vocabulary takes no side. */
export function sideOf({ role, outcome }: Pick<Involvement, "role" | "outcome">): number {
  const known = roleByCode.get(role);
  if (known === undefined) return OTHER;
  if (!known.makesPairs) return 0;
  if (known.side === "harmed") return HARMED;
  if (known.side === "other") return OTHER;
  return outcome !== undefined && liftingOutcomes.has(outcome) ? ALLEGED_LIFTED : ALLEGED;
}

/** How two young people in one incident stood to each other. */
export type IncidentRelation = "none" | "affinity" | "adversarial";

/**
 * Whether an incident links two young people, and how. Harmed on one side and alleged on the
 * other is adversarial, unless they also stood in some other relation in it; alleged together
 * counts only while both allegations stand.
 */
export function relationOfSides(a: number, b: number): IncidentRelation {
  if (a === 0 || b === 0) return "none";
  if (((a | b) & OTHER) !== 0 || (a & b & (HARMED | ALLEGED)) !== 0) return "affinity";
  const crossed = ((a & HARMED) !== 0 && isAlleged(b)) || (isAlleged(a) && (b & HARMED) !== 0);
  return crossed ? "adversarial" : "none";
}

function isAlleged(sides: number): boolean {
  return (sides & (ALLEGED | ALLEGED_LIFTED)) !== 0;
}

/** Whether someone was harmed, alleged, both or neither: which halves of the incident they belong to. */
export function halvesOf(sides: number): { readonly harmed: boolean; readonly alleged: boolean } {
  return { harmed: (sides & HARMED) !== 0, alleged: isAlleged(sides) };
}

/** Whether someone was harmed, or alleged in an allegation that still stands. */
export function isHarmedOrAlleged(sides: number): boolean {
  return (sides & (HARMED | ALLEGED)) !== 0;
}
