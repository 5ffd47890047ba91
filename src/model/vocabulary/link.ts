import type { Term, Vocabulary } from "./term.ts";

export interface TieKind extends Term {
  /** affinity: a peer tie. adversarial: never one. family: listed and drawn, but no peer tie. */
  readonly relation: "affinity" | "adversarial" | "family";
  /** It runs from the first person to the second, unless the row says otherwise. */
  readonly isDirected?: true;
}

export const tieKinds: Vocabulary<TieKind> = [
  {
    code: "sibling",
    label: "sibling",
    relation: "family",
    also: ["brother", "sister", "half sibling", "step sibling"],
  },
  { code: "other_family", label: "other family", relation: "family", also: ["cousin", "family"] },
  { code: "friend", label: "friend", relation: "affinity", also: ["friendship"] },
  {
    code: "partner_ex",
    label: "partner or former partner",
    relation: "affinity",
    also: ["partner", "ex-partner"],
  },
  { code: "co_resident", label: "lives at the same address", relation: "affinity" },
  { code: "co_suspected", label: "alleged together", relation: "affinity" },
  { code: "co_present", label: "present together", relation: "affinity" },
  { code: "found_together_missing", label: "found together when missing", relation: "affinity" },
  { code: "conflict", label: "conflict", relation: "adversarial" },
  { code: "exploits", label: "exploitation", relation: "adversarial", isDirected: true },
  { code: "targets", label: "targeting", relation: "adversarial", isDirected: true },
  {
    code: "supports",
    label: "supports",
    relation: "affinity",
    isDirected: true,
    also: ["supports/guardian"],
  },
  { code: "guardian", label: "looks out for", relation: "affinity", isDirected: true },
  { code: "in_contact", label: "in contact", relation: "affinity" },
  { code: "acquaintance", label: "acquaintance", relation: "affinity" },
  { code: "unknown", label: "kind not recorded", relation: "affinity" },
];

export const natures: Vocabulary = [
  { code: "supportive", label: "supportive", also: ["protective", "positive"] },
  { code: "harmful", label: "harmful" },
  { code: "mixed", label: "mixed" },
  { code: "conflict", label: "conflict" },
  { code: "neutral", label: "neutral" },
  { code: "unknown", label: "not recorded" },
];

export const strengthWords: Vocabulary = [
  { code: "strong", label: "strong" },
  { code: "weak", label: "weak" },
  { code: "uncertain", label: "uncertain" },
];

export const attendanceKinds: Vocabulary = [
  { code: "main", label: "main" },
  { code: "dual", label: "dual registration", also: ["dual_d", "d"] },
  { code: "off_site_direction", label: "off-site direction" },
  { code: "managed_move", label: "managed move" },
  { code: "placement", label: "placement" },
  { code: "custody", label: "custody", also: ["remand_sentence", "remand", "sentence"] },
];

export const leavingReasons: Vocabulary = [
  { code: "completed", label: "completed" },
  { code: "family_moved", label: "family moved" },
  { code: "parental_choice", label: "parents' choice" },
  { code: "managed_move", label: "managed move" },
  {
    code: "permanent_exclusion",
    label: "permanent exclusion",
    also: ["excluded", "permanently excluded"],
  },
  { code: "elective_home_education", label: "elective home education", also: ["ehe"] },
  { code: "placement_changed", label: "placement changed" },
  { code: "moved_for_safety", label: "moved for safety" },
  { code: "remand_or_sentence", label: "remand or sentence" },
  { code: "released", label: "released" },
  { code: "closed", label: "setting closed" },
  { code: "left_roll_no_destination_recorded", label: "left the roll, no destination recorded" },
  { code: "unknown", label: "reason not recorded" },
];

export interface VisitKind extends Term {
  /** Recorded because of an incident there: it says nothing of how often someone was there. */
  readonly isOfHarm?: true;
}

export const visitKinds: Vocabulary<VisitKind> = [
  { code: "spends_time", label: "spends time" },
  { code: "seen_at", label: "seen at" },
  { code: "harmed_at", label: "harmed at", isOfHarm: true },
  { code: "feels_safe", label: "feels safe" },
  { code: "feels_unsafe", label: "feels unsafe" },
];

export const bases: Vocabulary = [
  { code: "recorded_fact", label: "recorded fact", also: ["fact"] },
  { code: "professional_opinion", label: "professional opinion", also: ["opinion"] },
  { code: "young_person_account", label: "young person's account" },
  { code: "derived", label: "derived" },
];
