import { describe, expect, it } from "vitest";
import { makeBorough } from "../../src/generate/borough.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** The institutions of each young person, without saying whose they are. */
function stories({ attendances }: Dataset): string[] {
  const institutions = new Map<string, string[]>();
  for (const { youngPerson, institution } of attendances)
    institutions.set(youngPerson, [...(institutions.get(youngPerson) ?? []), institution]);
  return [...institutions.values()].map((each) => each.sort().join(" ")).sort();
}

describe("makeBorough", () => {
  it("tells the same stories of other ids for another seed", () => {
    const [one, other] = [makeBorough(1), makeBorough(2)];
    expect(stories(other)).toEqual(stories(one));
    expect(other.attendances).not.toEqual(one.attendances);
    expect(other.youngPeople).not.toEqual(one.youngPeople);
  });

  it("gives the same for the same seed", () => {
    expect(makeBorough(5)).toEqual(makeBorough(5));
  });
});
