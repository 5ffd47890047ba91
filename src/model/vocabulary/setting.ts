import type { Term, Vocabulary } from "./term.ts";

/** How institutions are grouped in charts and words. */
export type SettingGroup =
  "education" | "alternative provision" | "custody" | "care" | "community" | "unknown";

export interface InstitutionType extends Term {
  readonly group: SettingGroup;
  /**
   * Whether being there at the same time links young people. A foster home is private, and a
   * youth justice service's caseload is a list, not a place where people meet.
   */
  readonly isShared: boolean;
}

function type(
  code: string,
  label: string,
  group: SettingGroup,
  also: readonly string[] = [],
  isShared = true,
): InstitutionType {
  return { code, label, group, also, isShared };
}

export const institutionTypes: Vocabulary<InstitutionType> = [
  type("mainstream_school", "school", "education", [
    "secondary school",
    "community school",
    "voluntary aided school",
    "voluntary controlled school",
    "foundation school",
    "academy sponsor led",
    "academy converter",
  ]),
  type("academy", "academy", "education"),
  type("free_school", "free school", "education", ["free schools"]),
  type("special_school", "special school", "education", ["community special school"]),
  type("pupil_referral_unit", "pupil referral unit", "alternative provision", ["pru"]),
  type("ap_academy", "alternative provision academy", "alternative provision", [
    "academy alternative provision converter",
    "academy alternative provision sponsor led",
  ]),
  type("ap_free_school", "alternative provision free school", "alternative provision", [
    "free schools alternative provision",
  ]),
  type("other_alternative_provision", "other alternative provision", "alternative provision", [
    "alternative provision",
    "ap",
  ]),
  type("college_fe", "further education college", "education", ["college", "further education"]),
  type("sixth_form", "sixth form", "education", ["sixth form centre", "sixth form centres"]),
  type("utc_studio", "university technical college or studio school", "education", [
    "utc",
    "university technical college",
    "studio school",
    "studio schools",
  ]),
  type("independent_school", "independent school", "education", ["other independent school"]),
  type("young_offender_institution", "young offender institution", "custody", ["yoi"]),
  type("secure_training_centre", "secure training centre", "custody", ["stc"]),
  type("secure_childrens_home", "secure children's home", "custody", ["sch"]),
  type("secure_school", "secure school", "custody", ["secure units", "academy secure 16 to 19"]),
  type("childrens_home", "children's home", "care"),
  type("semi_independent", "semi-independent accommodation", "care"),
  type("foster", "foster home", "care", ["foster care", "foster placement"], false),
  type("hospital_school", "hospital school", "education"),
  type("youth_club", "youth club", "community"),
  type("sports_academy", "sports academy", "community"),
  type(
    "youth_justice_service",
    "youth justice service",
    "community",
    ["yjs", "yot", "youth offending team"],
    false,
  ),
  type("other", "other", "unknown"),
  type("unknown", "type not recorded", "unknown"),
];

export interface PlaceType extends Term {
  /** Whether spending time there links young people. A private address does not. */
  readonly isShared: boolean;
}

export const placeTypes: Vocabulary<PlaceType> = [
  { code: "park", label: "park", isShared: true },
  { code: "street", label: "street", isShared: true },
  { code: "estate", label: "estate", isShared: true },
  {
    code: "transport_route",
    label: "transport route",
    isShared: true,
    also: ["bus route", "station", "bus stop"],
  },
  {
    code: "shop_food",
    label: "shop or takeaway",
    isShared: true,
    also: ["shop", "takeaway", "fast food"],
  },
  { code: "shopping_centre", label: "shopping centre", isShared: true },
  { code: "online_space", label: "online space", isShared: true, also: ["online"] },
  { code: "private_address", label: "private address", isShared: false },
  { code: "other", label: "other", isShared: true },
  { code: "unknown", label: "type not recorded", isShared: true },
];

/** The status that a word in an institution's column stands for, or null where none fits. */
export interface NotASetting extends Term {
  readonly status: string | null;
}

/** Words that name no one place. They never become a node; an area can edit the list. */
export const notSettings: Vocabulary<NotASetting> = [
  {
    code: "unknown",
    label: "unknown",
    status: null,
    also: ["not known", "n/k", "nk", "not recorded", "un1", "un2", "un3", "un4", "un5"],
  },
  { code: "various", label: "various", status: null },
  { code: "none", label: "none", status: null, also: ["n/a", "na", "nil"] },
  { code: "neet", label: "not in education, employment or training", status: "neet" },
  {
    code: "cme",
    label: "child missing education",
    status: "missing_education",
    also: ["missing education"],
  },
  {
    code: "ehe",
    label: "elective home education",
    status: "elective_home_education",
    also: ["elective_home_education", "home educated", "home education"],
  },
  { code: "home", label: "home", status: null },
  { code: "awaiting", label: "awaiting", status: null, also: ["awaiting placement", "tbc"] },
  { code: "out_of_borough", label: "out of borough", status: null, also: ["out of area", "oob"] },
];
