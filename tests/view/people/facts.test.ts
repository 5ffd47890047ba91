import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { dayNumber } from "../../../src/model/days.ts";
import type { Involvement } from "../../../src/model/records.ts";
import { describeRoles } from "../../../src/view/people/describeRoles.ts";
import { isOn } from "../../../src/view/people/isOn.ts";
import { personRows } from "../../../src/view/people/personRows.ts";
import { day, sketch } from "../../support/sketch.ts";

const asOf = dayNumber(2020, 3, 31);

function settingsOf(dataset: Dataset): Record<string, string> {
  return Object.fromEntries(personRows(dataset, asOf).map(({ id, settings }) => [id, settings]));
}

describe("where a young person is recorded", () => {
  it("is told apart: there, perhaps there, there no longer, never recorded", () => {
    const dataset = sketch(`
      school S1: ash 2019-09-01..2020-07-31, bo .., cy 2018-09-01..2019-07-31
      alone: dee
    `);
    expect(settingsOf(dataset)).toEqual({
      ash: "S1",
      bo: "S1 (dates not certain)",
      cy: "none recorded after 31 July 2019",
      dee: "no attendance recorded",
    });
  });

  it("is not guessed where a word such as unknown was written", () => {
    const dataset = sketch("school S1: ash 2018-09-01..2019-07-31");
    const gap = { youngPerson: dataset.youngPeople[0]!.id, written: "awaiting" };
    expect(settingsOf({ ...dataset, gaps: [{ ...gap, start: day("2019-08-01") }] })).toEqual({
      ash: "recorded as “awaiting”",
    });
  });

  it("says nothing of a spell that had not begun", () => {
    const dataset = sketch("school S1: ash 2021-09-01..2022-07-31");
    expect(settingsOf(dataset)).toEqual({ ash: "none recorded now" });
  });

  it("is only possible when the data name no day", () => {
    expect(isOn(day("2019-01-01"), day("2019-02-01"), null)).toBe("possible");
  });
});

describe("the roles of a young person", () => {
  const involvement = (role: string, outcome?: string) =>
    ({ person: "ash", incident: "I1", role, ...(outcome && { outcome }) }) as Involvement;

  it("are counted in the vocabulary's order, harmed first", () => {
    expect(
      describeRoles([involvement("alleged"), involvement("victim"), involvement("victim")]),
    ).toBe("harmed in 2; alleged in 1");
  });

  it("say when an allegation did not stand", () => {
    expect(describeRoles([involvement("alleged", "no_further_action")])).toBe(
      "alleged in 1 (no further action)",
    );
    expect(
      describeRoles([involvement("alleged", "acquitted"), involvement("alleged", "open")]),
    ).toBe("alleged in 2 (1 acquitted)");
  });

  it("keep a word that is not known, last", () => {
    expect(describeRoles([involvement("lookout"), involvement("witness")])).toBe(
      "witness in 1; lookout in 1",
    );
  });

  it("are nothing without involvements", () => {
    expect(describeRoles([])).toBeNull();
  });
});

describe("the rows of people", () => {
  it("are in the order people read ids, and say what is not recorded by saying nothing", () => {
    const rows = personRows(sketch("alone: yp10, yp2"), asOf);
    expect(rows.map(({ id }) => id)).toEqual(["yp2", "yp10"]);
    expect(rows[0]).toMatchObject({ ageBand: null, roles: null, support: null, strengths: null });
  });

  it("never carry the ethnic group", () => {
    const dataset = sketch("alone: ash");
    const told = dataset.youngPeople.map((each) => ({ ...each, ethnicGroup: "mixed" }));
    const rows = personRows({ ...dataset, youngPeople: told }, asOf);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/mixed/iu);
  });

  it("name support that was there on the day, and mark what is not dated", () => {
    const dataset = sketch("alone: ash");
    const youngPerson = dataset.youngPeople[0]!.id;
    const [row] = personRows(
      {
        ...dataset,
        statuses: [
          { youngPerson, status: "early_help", start: day("2020-01-01"), end: day("2020-06-01") },
          { youngPerson, status: "neet" },
          { youngPerson, status: "ehcp", start: day("2018-01-01"), end: day("2019-01-01") },
        ],
      },
      asOf,
    );
    expect(row?.support).toBe(
      "early help; not in education, employment or training (dates not certain)",
    );
  });
});
