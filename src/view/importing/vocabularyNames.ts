import type { VocabularyName } from "../../model/vocabulary/index.ts";

/** What each list of words is about. */
export const vocabularyNames: Readonly<Record<VocabularyName, string>> = {
  adultTypes: "kind of adult",
  ageBands: "age band",
  askedOrTold: "asked or told",
  attendanceKinds: "kind of attendance",
  bases: "how it is known",
  ethnicGroups: "ethnic group",
  incidentFlags: "mark of an incident",
  incidentTypes: "kind of incident",
  institutionTypes: "kind of setting",
  leavingReasons: "reason for leaving",
  natures: "helpful or harmful",
  outcomes: "outcome",
  partsOfDay: "part of the day",
  placeTypes: "kind of place",
  roles: "part in an incident",
  sexes: "sex",
  statusWords: "support or situation",
  strengthWords: "how close",
  tieKinds: "kind of tie",
  visitKinds: "kind of visit",
  yesNoUnknown: "yes, no or not known",
};
