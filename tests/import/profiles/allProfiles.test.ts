import { describe, expect, it } from "vitest";
import { writeBundle } from "../../../src/export/bundle.ts";
import { allProfiles } from "../../../src/import/profiles/allProfiles.ts";
import type { Project, StoredProfile } from "../../../src/model/project.ts";
import { emptyProject } from "../layers/projects.ts";

function profile(name: string, heading: string): StoredProfile {
  const plan = { isUsed: true, outputs: [], personal: [], dateOrders: [] };
  const stored: Readonly<Record<string, unknown>> = { fingerprint: [heading], plan, words: {} };
  return { name, ...stored };
}

const withProfiles = (...profiles: StoredProfile[]): Project => ({ ...emptyProject, profiles });
const bundle = (...profiles: StoredProfile[]) => ({
  name: "theirs.json",
  bytes: new TextEncoder().encode(writeBundle(withProfiles(...profiles))),
});
const known = (...args: Parameters<typeof allProfiles>) =>
  allProfiles(...args).map(({ name, fingerprint }) => [name, ...fingerprint]);

describe("the mappings an import knows", () => {
  it("are those of the project and of bundles; of one name, the project's", () => {
    const project = withProfiles(profile("A", "ours"), profile("B", "ours"));
    const files = [bundle(profile("B", "theirs"), profile("C", "theirs"))];
    expect(new Map(known(files, project).map(([name, from]) => [name, from]))).toEqual(
      new Map([
        ["A", "ours"],
        ["B", "ours"],
        ["C", "theirs"],
      ]),
    );
  });

  it("are no others: not of files that are no bundle, of a damaged one, or what is no mapping", () => {
    const whole = bundle(profile("C", "theirs"));
    const cut = { ...whole, bytes: whole.bytes.slice(0, -20) };
    const other = { name: "ties.csv", bytes: new TextEncoder().encode("id\nash") };
    const broken = withProfiles({ name: "broken", fingerprint: 7 } as unknown as StoredProfile);
    expect(known([cut, other], broken)).toEqual([]);
  });
});
