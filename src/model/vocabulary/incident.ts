import type { Term, Vocabulary } from "./term.ts";

export interface IncidentType extends Term {
  /** An encounter with the police says where the police were, not who belongs together: no links. */
  readonly makesLinks: boolean;
}

function type(
  code: string,
  label: string,
  also: readonly string[] = [],
  makesLinks = true,
): IncidentType {
  return { code, label, also, makesLinks };
}

export const incidentTypes: Vocabulary<IncidentType> = [
  type("homicide", "murder or manslaughter", ["murder", "manslaughter"]),
  type("attempted_murder", "attempted murder"),
  type("stabbing", "stabbing", ["knife injury"]),
  type("shooting", "shooting", ["firearm discharge", "firearm injury"]),
  type("wounding_gbh", "wounding or grievous bodily harm", [
    "gbh",
    "grievous bodily harm",
    "wounding",
  ]),
  type("assault_injury", "assault with injury", ["abh", "actual bodily harm"]),
  type("assault_no_injury_or_threat", "assault without injury, or threat", [
    "common assault",
    "threat",
  ]),
  type("robbery", "robbery"),
  type("kidnap", "kidnap", ["kidnapping", "abduction"]),
  type("aggravated_burglary", "aggravated burglary"),
  type("weapon_possession", "weapon possession", [
    "possession of weapon",
    "possession of a weapon",
  ]),
  type("corrosive_attack", "attack with a corrosive substance", ["acid attack"]),
  type("drug_supply", "drug supply", ["pwits", "intent to supply"]),
  type("county_lines", "county lines"),
  type("child_criminal_exploitation", "child criminal exploitation", ["cce"]),
  type("child_sexual_exploitation", "child sexual exploitation", ["cse"]),
  type("trafficking", "trafficking"),
  type("sexual_violence", "sexual violence"),
  type("harmful_sexual_behaviour", "harmful sexual behaviour", ["hsb"]),
  type("group_violence_other", "group violence, other", [
    "group violence",
    "gang-related incident",
  ]),
  type("public_order", "public order", ["affray", "violent disorder"]),
  type("arson_damage", "arson or damage", ["arson", "criminal damage"]),
  type("missing_episode", "missing episode"),
  type("school_incident", "school incident"),
  type("domestic_abuse", "domestic abuse"),
  type("modern_slavery", "modern slavery"),
  type("bullying", "bullying"),
  type("sexual_harassment", "sexual harassment"),
  type("nude_image_sharing", "nude image sharing"),
  type("relationship_abuse", "relationship abuse"),
  type("initiation_violence", "initiation violence"),
  type("police_encounter", "police encounter", ["stop and search"], false),
  type("other", "other"),
  type("unknown", "type not recorded"),
];

export const incidentFlags: Vocabulary = [
  { code: "knife", label: "knife" },
  { code: "firearm", label: "firearm" },
  { code: "corrosive", label: "corrosive substance" },
  { code: "county_lines", label: "county lines" },
  { code: "group", label: "group", also: ["group_related"] },
  { code: "online", label: "online" },
  { code: "in_school", label: "in school" },
  { code: "weapon_unknown", label: "weapon not known", also: ["unknown_weapon"] },
];

export const partsOfDay: Vocabulary = [
  { code: "school_hours", label: "school hours" },
  { code: "after_school", label: "after school" },
  { code: "evening", label: "evening" },
  { code: "night", label: "night" },
  { code: "unknown", label: "time of day not recorded" },
];
