import type { Incident } from "../records.ts";

/** An area's own definition of serious violence: an incident of one of the types, or so flagged. */
export interface SeriousViolence {
  /** What the area calls it. */
  readonly name: string;
  /** Codes of incident types. */
  readonly types: readonly string[];
  /** Codes of incident flags. */
  readonly flags: readonly string[];
}

/**
 * Where an area begins: homicide, injury and weapons by knife or gun, corrosives, and what carries
 * violence within it. Robbery, serious sexual offences and others are for the area to add.
 */
export const nationalSeriousViolence: SeriousViolence = {
  name: "Serious violence",
  types: [
    "homicide",
    "attempted_murder",
    "stabbing",
    "shooting",
    "corrosive_attack",
    "county_lines",
    "group_violence_other",
  ],
  flags: ["knife", "firearm", "corrosive", "county_lines"],
};

/** Whether an incident is serious violence as the area defines it. One without type or flag is not. */
export function countsAsSeriousViolence(
  { type, flags = [] }: Pick<Incident, "type" | "flags">,
  definition: SeriousViolence,
): boolean {
  return (
    (type !== undefined && definition.types.includes(type)) ||
    flags.some((flag) => definition.flags.includes(flag))
  );
}
