import type { Institution } from "../../model/records.ts";
import { type InstitutionType, institutionTypes } from "../../model/vocabulary/setting.ts";

/**
 * What someone does at an institution: they are taught there, they live there, or they go there
 * besides. Going to a youth club is not leaving a school for it.
 */
export type Strand = "learning" | "living" | "leisure";

const typeByCode = new Map(institutionTypes.map((type) => [type.code, type]));
const unknownType: InstitutionType = {
  code: "unknown",
  label: "",
  group: "unknown",
  isShared: true,
};

/** The type of an institution; one that is not recorded, or no known word, is of an unknown kind. */
export function typeOf({ type }: Pick<Institution, "type">): InstitutionType {
  return (type === undefined ? undefined : typeByCode.get(type)) ?? unknownType;
}

/** In custody one both lives and is taught. What is of an unknown kind may be a school. */
export function strandsOf({ group, isShared }: InstitutionType): readonly Strand[] {
  switch (group) {
    case "education":
    case "alternative provision":
    case "unknown":
      return ["learning"];
    case "custody":
      return ["learning", "living"];
    case "care":
      return ["living"];
    case "community":
      return isShared ? ["leisure"] : [];
  }
}

/** Whether someone there is in education: surely, perhaps, or not. */
export function isEducation({ group }: InstitutionType): "yes" | "perhaps" | "no" {
  if (group === "unknown") return "perhaps";
  return group === "care" || group === "community" ? "no" : "yes";
}
