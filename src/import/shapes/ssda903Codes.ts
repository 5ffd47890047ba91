import { folded } from "./headed.ts";

/** Legal status to status. Two are neither care by agreement nor by an order. */
export const statusOf = folded({
  C1: "looked_after_order",
  C2: "looked_after_order",
  D1: "looked_after_order",
  E1: "looked_after_order",
  L2: "looked_after_order",
  L3: "looked_after_order",
  V2: "looked_after_s20",
  V3: "looked_after_s20",
  V4: "looked_after_s20",
  J1: "remand",
  J3: "youth_justice_order",
  J2: "other",
  L1: "other",
});

/** Placements in a home or a secure setting, where young people live together, and its type. */
export const institutionTypeOf = folded({
  K1: "secure_childrens_home",
  K2: "childrens_home",
  H5: "semi_independent",
  R5: "young_offender_institution",
  R1: "other",
  R2: "other",
  R3: "other",
  S1: "other",
});

export const settingPlaces: readonly string[] = ["K1", "K2", "H5", "R1", "R2", "R3", "R5", "S1"];

/** What stands where a placement has no number: as a node it would join everybody without one. */
export const NO_URN: readonly string[] = [
  "XXXX",
  "XXXXX",
  "XXXXXX",
  "XXXXXXX",
  "XXXXXXXX",
  "N/A",
  "NA",
  "None",
  "Unknown",
  "Not known",
  "0",
  "000000",
  "999999",
];

export const leavingReasonOf = folded({
  CARPL: "placement_changed",
  ALLEG: "placement_changed",
  STAND: "placement_changed",
  APPRR: "placement_changed",
  CREQB: "placement_changed",
  CREQO: "placement_changed",
  CHILD: "placement_changed",
  LAREQ: "placement_changed",
  PLACE: "placement_changed",
  OTHER: "placement_changed",
  CLOSE: "closed",
  CUSTOD: "remand_or_sentence",
});

/** Ethnic code to broad group. */
export const ethnicGroupOf = folded({
  WBRI: "white",
  WIRI: "white",
  WOTH: "white",
  WIRT: "white",
  WROM: "white",
  MWBC: "mixed",
  MWBA: "mixed",
  MWAS: "mixed",
  MOTH: "mixed",
  AIND: "asian",
  APKN: "asian",
  ABAN: "asian",
  AOTH: "asian",
  CHNE: "asian",
  BCRB: "black",
  BAFR: "black",
  BOTH: "black",
  OOTH: "other",
  REFU: "not_recorded",
  NOBT: "not_recorded",
});
