import type { Project } from "../../model/project.ts";
import { looksLikeBundle, readBundle } from "../layers/readBundle.ts";
import { decodeUtf8 } from "../open/utf8.ts";
import type { RawFile } from "../sourceTable.ts";
import type { Profile } from "./profile.ts";
import { readProfile } from "./readProfile.ts";

/** So much of a file shows whether it is a bundle. */
const BEGINNING = 200;

/** The mappings of the project and those that bundles bring; of two of one name, the project's. */
export function allProfiles(raw: readonly RawFile[], project: Project): Profile[] {
  const brought = raw.flatMap(({ bytes }) => {
    if (!looksLikeBundle(decodeUtf8(bytes.subarray(0, BEGINNING)))) return [];
    const read = readBundle(decodeUtf8(bytes));
    return "project" in read ? read.project.profiles : [];
  });
  const byName = new Map(
    [...brought, ...project.profiles].map((stored) => [stored.name, readProfile(stored)]),
  );
  return [...byName.values()].filter((profile) => profile !== null);
}
