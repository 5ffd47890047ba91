import { describe, expect, it } from "vitest";
import {
  type DatedFact,
  datedFacts,
  defaultDatedFactOptions,
} from "../../../src/analysis/time/datedFacts.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import type { YoungPersonId } from "../../../src/model/ids.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";

const { dataset } = importing({
  incidents: `
    id,type,date
    I1,stabbing,2020-03-01
    I2,robbery,2020-05
    I3,robbery,2019-12-24
    I4,robbery,2017-01-01
    I5,robbery,2018-06-01
    I6,robbery,2018-06-15
  `,
  involvements: `
    young_person,incident,role,outcome,source
    ash,I1,victim,,health
    ash,I1,witness,,police
    bo,I2,alleged,,police
    bo,I3,alleged,acquitted,police
    cy,I3,witness,,police
    dee,I3,victim,,police
    ash,I4,victim,,police
    gus,I5,victim,,health
    hal,I5,witness,,police
    gus,I6,victim,,police
  `,
  institutions: `
    id,type,roll
    X,pupil_referral_unit,30
    S2,academy,900
  `,
  places: `
    id,type
    X,park
    P2,park
  `,
  attendances: `
    young_person,institution,start,end,source
    ash,X,2020-01-01,2020-02-10,education
    bo,X,2020-02-01,2020-05-10,
    eli,X,2020-01-20,2020-02-05,education
    ash,S2,2019-09-01,2020-06-30,education
    eli,S2,2019-09-01,2020-06-30,education
  `,
  visits: `
    young_person,place,start,end,source
    ash,X,2018-01-01,2018-02-01,voluntary sector
    dee,P2,2019-12-01,2019-12-20,health
    fay,P2,2019-12-10,2020-12-31,
  `,
  ties: `
    young_person_a,young_person_b,kind,start,end,source
    dee,eli,friend,2019-06-01,2020-12-31,voluntary sector
  `,
});

function factsOf(who: string, more = {}): DatedFact[] {
  return datedFacts(dataset, defaultNetworkOptions, who as YoungPersonId, {
    ...defaultDatedFactOptions,
    ...more,
  });
}

/** One line a fact. */
function told(facts: readonly DatedFact[]): string[] {
  return facts.map(({ incident, person, roles, through, from, to, when, days }) =>
    [
      incident,
      `${person} ${roles.join("+")}`,
      through ?? "tie",
      `${formatIsoDay(from)}..${formatIsoDay(to)}`,
      `${when} ${days.join("-")}`,
    ].join("; "),
  );
}

describe("dated facts about a young person", () => {
  it("say what they shared with someone harmed or alleged, and how the days lie", () => {
    expect(told(factsOf("eli"))).toEqual([
      "incident:I3; dee victim; tie; 2019-06-01..2020-12-31; during 0-0",
      "incident:I1; ash victim+witness; institution:X; 2020-01-20..2020-02-05; after 25-25",
      "incident:I2; bo alleged; institution:X; 2020-02-01..2020-02-05; after 86-116",
    ]);
  });

  it("name the agencies that say so, of both young people and the incident", () => {
    expect(factsOf("eli").map(({ sources }) => sources)).toEqual([
      ["police", "voluntary sector"],
      ["education", "health", "police"],
      ["education", "police"],
    ]);
  });

  it("name those who saw a shared place, and no other thing of the same id", () => {
    expect(told(factsOf("fay"))).toEqual([
      "incident:I3; dee victim; place:P2; 2019-12-10..2019-12-20; after 4-4",
    ]);
    expect(factsOf("fay")[0]?.sources).toEqual(["health", "police"]);
  });

  it("tell of those met in one incident and hurt in another", () => {
    expect(told(factsOf("hal"))).toEqual([
      "incident:I6; gus victim; incident:I5; 2018-06-01..2018-06-01; after 14-14",
    ]);
    expect(factsOf("hal")[0]?.sources).toEqual(["health", "police"]);
  });

  it("tell an incident before the time shared from one after it, and leave far ones out", () => {
    expect(told(factsOf("bo"))).toEqual([
      "incident:I1; ash victim+witness; institution:X; 2020-02-01..2020-02-10; after 20-20",
    ]);
    expect(told(factsOf("bo", { withinDays: 5000 }))[0]).toBe(
      "incident:I4; ash victim; institution:X; 2020-02-01..2020-02-10; before 1126-1126",
    );
    expect(factsOf("bo", { withinDays: 19 })).toEqual([]);
  });

  it("say so where the date of the incident leaves it open", () => {
    const longer = {
      ...dataset,
      attendances: dataset.attendances.map((row) =>
        row.youngPerson === ("eli" as YoungPersonId) && row.end !== undefined
          ? {
              ...row,
              end: { ...row.end, earliest: row.end.earliest! + 95, latest: row.end.latest! + 95 },
            }
          : row,
      ),
    };
    const open = datedFacts(longer, defaultNetworkOptions, "eli" as YoungPersonId);
    // Both there to 10 May; the robbery was some day in May.
    expect(told(open).at(-1)).toBe(
      "incident:I2; bo alleged; institution:X; 2020-02-01..2020-05-10; around 0-21",
    );
  });

  it("keep to small settings unless asked, and to people still alleged", () => {
    const lines = told(factsOf("eli", { mostPeople: null })).join("\n");
    expect(lines).toContain("institution:S2");
    expect(told(factsOf("ash")).join("\n")).not.toContain("I3");
  });

  it("hold no number of facts or weight: a list of dates, by date of the incident", () => {
    for (const fact of factsOf("eli"))
      expect(Object.keys(fact).sort()).toEqual([
        "days",
        "earliest",
        "from",
        "incident",
        "latest",
        "person",
        "roles",
        "sources",
        "through",
        "to",
        "when",
      ]);
  });

  it("are none for somebody who is not in the data", () => {
    expect(factsOf("nobody")).toEqual([]);
  });
});
