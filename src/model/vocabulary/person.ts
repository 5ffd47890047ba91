import type { Vocabulary } from "./term.ts";

export const sexes: Vocabulary = [
  { code: "female", label: "female", also: ["f", "girl"] },
  { code: "male", label: "male", also: ["m", "boy"] },
  { code: "other", label: "other" },
  { code: "unknown", label: "not recorded" },
];

export const ageBands: Vocabulary = [
  { code: "under_10", label: "under 10" },
  { code: "10_12", label: "10 to 12", also: ["10–12"] },
  { code: "13_15", label: "13 to 15", also: ["13–15"] },
  { code: "16_17", label: "16 to 17", also: ["16–17"] },
  { code: "18_20", label: "18 to 20", also: ["18–20"] },
  { code: "21_25", label: "21 to 25", also: ["21–25"] },
  { code: "unknown", label: "not recorded" },
];

/** For the equality check alone. */
export const ethnicGroups: Vocabulary = [
  { code: "asian", label: "Asian" },
  { code: "black", label: "Black" },
  { code: "mixed", label: "Mixed" },
  { code: "white", label: "White" },
  { code: "other", label: "other" },
  { code: "not_recorded", label: "not recorded", also: ["unknown"] },
];

export const yesNoUnknown: Vocabulary = [
  { code: "yes", label: "yes", also: ["y", "true"] },
  { code: "no", label: "no", also: ["n", "false"] },
  { code: "unknown", label: "not recorded" },
];

/** Whether a young person was asked or told: sometimes that would not be safe. */
export const askedOrTold: Vocabulary = [
  ...yesNoUnknown,
  { code: "not_safe_to", label: "not safe to" },
];

export const adultTypes: Vocabulary = [
  { code: "adult_of_concern", label: "adult of concern" },
  { code: "protective_adult", label: "protective adult", also: ["trusted adult"] },
  { code: "family", label: "family" },
  { code: "professional", label: "professional" },
  { code: "unknown", label: "not recorded" },
];
