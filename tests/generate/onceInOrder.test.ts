import { describe, expect, it } from "vitest";
import { onceInOrder } from "../../src/generate/network/onceInOrder.ts";
import type { IncidentId, PersonId } from "../../src/model/ids.ts";

function involvement(person: string, role: string, grade: string) {
  return { person: person as PersonId, incident: "I1" as IncidentId, role, grade };
}

describe("onceInOrder", () => {
  it("sorts, and keeps the first of what an import would merge", () => {
    const first = involvement("bo", "victim", "1A P");
    const again = involvement("bo", "victim", "2B P");
    const other = involvement("bo", "witness", "1A P");
    const ash = involvement("ash", "victim", "1A P");
    expect(onceInOrder("involvements", [other, first, again, ash])).toEqual([ash, first, other]);
  });

  it("leaves nothing as nothing", () => {
    expect(onceInOrder("ties", [])).toEqual([]);
  });
});
