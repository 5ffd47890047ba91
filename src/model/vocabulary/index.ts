import { incidentFlags, incidentTypes, partsOfDay } from "./incident.ts";
import { outcomes, roles } from "./involvement.ts";
import {
  attendanceKinds,
  bases,
  leavingReasons,
  natures,
  strengthWords,
  tieKinds,
  visitKinds,
} from "./link.ts";
import { adultTypes, ageBands, askedOrTold, ethnicGroups, sexes, yesNoUnknown } from "./person.ts";
import { institutionTypes, placeTypes } from "./setting.ts";
import { statusWords } from "./status.ts";

/** Every vocabulary by name: the registry that table columns refer to. */
export const vocabularies = {
  adultTypes,
  ageBands,
  askedOrTold,
  attendanceKinds,
  bases,
  ethnicGroups,
  incidentFlags,
  incidentTypes,
  institutionTypes,
  leavingReasons,
  natures,
  outcomes,
  partsOfDay,
  placeTypes,
  roles,
  sexes,
  statusWords,
  strengthWords,
  tieKinds,
  visitKinds,
  yesNoUnknown,
} as const;

export type VocabularyName = keyof typeof vocabularies;
