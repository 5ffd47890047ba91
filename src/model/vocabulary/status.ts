import type { Term, Vocabulary } from "./term.ts";

export interface StatusWord extends Term {
  /**
   * What it says of a time without a setting for education: that the young person was out of
   * education, or may have learned elsewhere. Absent: nothing.
   */
  readonly education?: "out" | "elsewhere";
}

/** Dated facts about support and situation. They make no tie and enter no measure. */
export const statusWords: Vocabulary<StatusWord> = [
  { code: "early_help", label: "early help" },
  { code: "child_in_need", label: "child in need plan", also: ["cin"] },
  { code: "child_protection_plan", label: "child protection plan", also: ["cpp"] },
  { code: "looked_after_s20", label: "looked after (section 20)" },
  { code: "looked_after_order", label: "looked after (court order)", also: ["looked after"] },
  { code: "care_leaver", label: "care leaver" },
  { code: "placed_out_of_area", label: "placed out of area" },
  { code: "youth_justice_prevention", label: "youth justice prevention" },
  { code: "youth_justice_order", label: "youth justice order" },
  { code: "remand", label: "remand", education: "elsewhere" },
  { code: "custody", label: "custody", education: "elsewhere" },
  { code: "mace_open", label: "open to the exploitation panel" },
  { code: "nrm_referred", label: "referred to the national referral mechanism" },
  { code: "nrm_conclusive_positive", label: "national referral mechanism: conclusive grounds" },
  { code: "missing", label: "missing" },
  { code: "return_interview_offered", label: "return interview offered" },
  { code: "return_interview_done", label: "return interview done" },
  { code: "neet", label: "not in education, employment or training", education: "out" },
  {
    code: "elective_home_education",
    label: "elective home education",
    education: "elsewhere",
    also: ["ehe"],
  },
  { code: "missing_education", label: "missing education", education: "out", also: ["cme"] },
  { code: "suspended", label: "suspended" },
  { code: "part_time_timetable", label: "part-time timetable" },
  { code: "persistent_absence", label: "persistent absence" },
  { code: "send_support", label: "special educational needs support" },
  { code: "ehcp", label: "education, health and care plan" },
  { code: "mental_health_need", label: "mental-health need" },
  { code: "mental_health_support", label: "mental-health support" },
  { code: "referred", label: "referred" },
  { code: "referral_no_further_action", label: "referral: no further action" },
  { code: "referral_accepted", label: "referral accepted" },
  { code: "lead_professional", label: "lead professional (agency)" },
  { code: "transition_plan", label: "transition plan" },
  { code: "assessment_factor", label: "assessment factor" },
  { code: "other", label: "other" },
  { code: "unknown", label: "not recorded" },
];
