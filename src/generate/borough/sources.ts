import type { Provenance } from "../../model/records.ts";
import { present } from "../present.ts";
import { writtenDate } from "../writtenDate.ts";
import { readList } from "../drawing.ts";

/** The agencies of the borough, as the drawings call them and as the files do. */
const agencies: Readonly<Record<string, string>> = {
  police: "police",
  social_care: "children's social care",
  education: "education",
  youth_justice: "youth justice service",
  health: "health",
  voluntary: "voluntary sector",
};

/** The agency a drawing names. Throws for one that is not in the borough. */
export function agencyNamed(word: string): string {
  const agency = agencies[word];
  if (agency === undefined) throw new RangeError(`generate/borough: no agency "${word}"`);
  return agency;
}

/** Cells of a drawing that say where a row comes from. */
export interface DrawnProvenance {
  readonly source?: string | undefined;
  /** `1A.P` for `1A P`. */
  readonly grade?: string | undefined;
  readonly basis?: string | undefined;
  readonly reference?: string | undefined;
  readonly contested?: boolean | undefined;
  readonly recorded?: string | undefined;
  readonly review?: string | undefined;
}

/** Where a row comes from, as records hold it. */
export function provenance(drawn: DrawnProvenance): Provenance {
  const { source, grade, basis, reference, contested, recorded, review } = drawn;
  return present<Provenance>({
    sources: readList(source)?.map(agencyNamed),
    references: readList(reference),
    grade: grade?.replace(".", " "),
    basis,
    contested,
    recorded: recorded === undefined ? undefined : writtenDate(recorded),
    review: review === undefined ? undefined : writtenDate(review),
  });
}
