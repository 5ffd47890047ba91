import { describe, expect, it } from "vitest";
import { makeBorough } from "../../src/generate/borough.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { emptyDataset } from "../../src/model/dataset.ts";
import type {
  AdultId,
  IncidentId,
  InstitutionId,
  PersonId,
  PlaceId,
  YoungPersonId,
} from "../../src/model/ids.ts";
import type { Fact, NodeFacts } from "../../src/scene/facts.ts";
import { nodeFacts } from "../../src/scene/nodeFacts.ts";
import type { NodeKey } from "../../src/scene/nodeKey.ts";
import { day } from "../support/sketch.ts";

const ash = "ash" as YoungPersonId;
const bo = "bo" as YoungPersonId;
const dataset: Dataset = {
  ...emptyDataset,
  youngPeople: [
    {
      id: ash,
      ageBand: "13_15",
      ethnicGroup: "mixed",
      birthMonth: "2006-03",
      strengths: ["draws"],
      trustedAdult: "yes",
      area: "A1",
    },
    { id: bo, unlisted: true },
  ],
  adults: [{ id: "mr" as AdultId, type: "protective_adult", sources: ["school"] }],
  areas: [{ id: "A1" as never, name: "Riverside" }],
  incidents: [
    {
      id: "I1" as IncidentId,
      type: "stabbing",
      date: day("2020-02-01"),
      place: "P1" as PlaceId,
      sources: ["police"],
    },
  ],
  institutions: [{ id: "S1" as InstitutionId, name: "Bridge PRU", type: "pupil_referral_unit" }],
  places: [{ id: "P1" as PlaceId, name: "Mill Field", type: "park" }],
  involvements: [
    { person: ash, incident: "I1" as IncidentId, role: "alleged", outcome: "no_further_action" },
    { person: ash, incident: "I1" as IncidentId, role: "witness" },
    { person: bo, incident: "I1" as IncidentId, role: "alleged", contested: true },
    { person: "mr" as PersonId, incident: "I1" as IncidentId, role: "helped" },
  ],
  attendances: [
    { youngPerson: ash, institution: "S1" as InstitutionId },
    {
      youngPerson: ash,
      institution: "S1" as InstitutionId,
      start: day("2019-09-01"),
      end: day("2020-01-31"),
      kind: "managed_move",
      leavingReason: "moved_for_safety",
      nature: "supportive",
      grade: "2B P",
      basis: "recorded_fact",
    },
  ],
  visits: [{ person: ash, place: "P1" as PlaceId, kind: "feels_safe" }],
  ties: [
    { a: ash, b: bo, kind: "friend", strength: "weak", directed: true },
    { a: ash, b: "mr" as PersonId, kind: "supports" },
  ],
  statuses: [
    { youngPerson: ash, status: "early_help", agency: "council" },
    { youngPerson: ash, status: "assessment_factor", noteCode: "14a" },
    { youngPerson: ash, status: "other", noteCode: "lifestyle choice" },
  ],
  gaps: [{ youngPerson: ash, written: "awaiting", start: day("2020-02-01") }],
};

function factsOf(key: NodeKey): NodeFacts {
  const facts = nodeFacts(dataset, key);
  if (facts === null) throw new RangeError(`nothing recorded about ${key}`);
  return facts;
}
const list = (key: NodeKey, name: string): readonly Fact[] =>
  factsOf(key).lists.find((each) => each.name === name)?.facts ?? [];

describe("what is recorded about a young person", () => {
  it("is told list by list, strengths first among their own details", () => {
    const facts = factsOf("youngPerson:ash");
    expect(facts.lists.map(({ name }) => name)).toEqual([
      "youngPeople",
      "incidents",
      "institutions",
      "places",
      "adults",
      "statuses",
      "gaps",
    ]);
    expect(facts.details[0]).toEqual({ name: "strengths", value: "draws" });
    expect(facts.details).toContainEqual({ name: "area", value: "Riverside" });
    expect(facts.details).toContainEqual({ name: "ageBand", value: "13 to 15" });
  });

  it("says what an assessment factor's code means, and blames nobody", () => {
    const statuses = list("youngPerson:ash", "statuses").map(({ what }) => what);
    expect(statuses[0]).toBe("early help");
    expect(statuses[1]).toMatch(/^assessment factor 14A: /u);
    expect(statuses[1]).not.toMatch(/unacceptable/iu);
    expect(statuses[2]).toMatch(/^other \(.+\)$/u);
    expect(statuses[2]).not.toMatch(/lifestyle choice/iu);
  });

  it("never holds ethnic group or month of birth", () => {
    expect(JSON.stringify(factsOf("youngPerson:ash"))).not.toMatch(/mixed|2006/u);
  });

  it("has each role with its outcome, an allegation that did not stand saying so", () => {
    const [alleged, witness] = list("youngPerson:ash", "incidents");
    expect(alleged).toMatchObject({
      what: "alleged",
      outcome: { label: "no further action", isLifted: true },
      otherType: "stabbing",
      time: "event",
      source: { sources: [] },
    });
    expect(witness).toMatchObject({ what: "witness", outcome: null });
  });

  it("has stays in order of time, undated ones last, with why they ended and from whom", () => {
    const [first, second] = list("youngPerson:ash", "institutions");
    expect(first).toMatchObject({
      other: { key: "institution:S1", name: "Bridge PRU" },
      otherType: "pupil referral unit",
      what: "managed move",
      nature: "supportive",
      leavingReason: "moved for safety",
      source: { grade: "2B P", basis: "recorded fact" },
    });
    expect(second?.start).toBeUndefined();
  });

  it("says which way a tie was recorded, and keeps ties with adults apart", () => {
    expect(list("youngPerson:ash", "youngPeople")[0]).toMatchObject({
      what: "friend",
      strength: "weak",
      isDirected: "to",
      other: { key: "youngPerson:bo", isUnlisted: true },
    });
    expect(list("youngPerson:bo", "youngPeople")[0]?.isDirected).toBe("from");
    expect(list("youngPerson:ash", "adults")[0]).toMatchObject({
      what: "supports",
      otherType: "protective adult",
      other: { key: "adult:mr" },
    });
  });

  it("says that a link alone names them where no table lists them", () => {
    expect(factsOf("youngPerson:bo").isUnlisted).toBe(true);
  });
});

describe("what is recorded about a context", () => {
  it("of an incident is who was in it, in what role, and where it was", () => {
    const people = list("incident:I1", "youngPeople");
    expect(people.map(({ other, what }) => [other?.name, what])).toEqual([
      ["ash", "alleged"],
      ["ash", "witness"],
      ["bo", "alleged"],
    ]);
    expect(people[2]).toMatchObject({
      outcome: { label: "outcome not recorded", isLifted: false },
      source: { isContested: true },
    });
    expect(list("incident:I1", "adults")[0]?.what).toBe("helped");
    expect(list("incident:I1", "where")[0]).toMatchObject({
      other: { key: "place:P1", name: "Mill Field" },
      time: "none",
    });
    expect(factsOf("incident:I1").source?.sources).toEqual(["police"]);
  });

  it("of a place is who spends time there and what happened there", () => {
    expect(list("place:P1", "youngPeople")[0]).toMatchObject({ what: "feels safe" });
    expect(list("place:P1", "happenedHere")[0]).toMatchObject({
      other: { key: "incident:I1" },
      otherType: "stabbing",
    });
  });

  it("of an institution is who was there and when", () => {
    expect(list("institution:S1", "youngPeople")).toHaveLength(2);
    expect(factsOf("institution:S1").name).toBe("Bridge PRU");
  });
});

describe("what is recorded about an adult", () => {
  it("is a list of facts with its source", () => {
    const facts = factsOf("adult:mr");
    expect(facts.lists.map(({ name }) => name)).toEqual(["youngPeople", "incidents"]);
    expect(facts.source?.sources).toEqual(["school"]);
  });
});

describe("what nobody recorded", () => {
  it("is null, and an empty network knows nobody", () => {
    expect(nodeFacts(dataset, "youngPerson:nobody")).toBeNull();
    expect(nodeFacts(emptyDataset, "place:P1")).toBeNull();
  });
});

describe("every fact between two listed things", () => {
  it("is told on both sides, in the whole example", () => {
    const borough = makeBorough();
    const count = new Map<string, number>();
    for (const key of keysOf(borough))
      for (const other of othersOf(borough, key)) {
        const name = `${key} ${other}`;
        count.set(name, (count.get(name) ?? 0) + 1);
      }
    expect(count.size).toBeGreaterThan(400);
    for (const [each, times] of count) {
      const [a = "", b = ""] = each.split(" ");
      expect(count.get(`${b} ${a}`), each).toBe(times);
    }
  });
});

function keysOf({ youngPeople, adults, incidents, institutions, places }: Dataset): NodeKey[] {
  return [
    ...youngPeople.map(({ id }): NodeKey => `youngPerson:${id}`),
    ...adults.map(({ id }): NodeKey => `adult:${id}`),
    ...incidents.map(({ id }): NodeKey => `incident:${id}`),
    ...institutions.map(({ id }): NodeKey => `institution:${id}`),
    ...places.map(({ id }): NodeKey => `place:${id}`),
  ];
}

function othersOf(borough: Dataset, key: NodeKey): NodeKey[] {
  const lists = nodeFacts(borough, key)?.lists ?? [];
  return lists.flatMap(({ facts }) =>
    facts.flatMap(({ other }) => (other === null ? [] : [other.key])),
  );
}
