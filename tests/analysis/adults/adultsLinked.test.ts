import { describe, expect, it } from "vitest";
import { adultsLinked } from "../../../src/analysis/adults/adultsLinked.ts";
import { emptyDataset } from "../../../src/model/dataset.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";

const { dataset } = importing({
  adults: `
    id,type
    mr,adult_of_concern
    ms,protective_adult
    mx,
  `,
  incidents: `
    id,type,date
    I1,county_lines,2020-01-01
    I2,police_encounter,2020-01-02
  `,
  involvements: `
    young_person,incident,role,source
    mr,I1,alleged,police
    ash,I1,victim,police
    bo,I1,mentioned_only,police
    mx,I2,witness,police
    ash,I2,witness,police
    bo,I2,witness,police
  `,
  ties: `
    young_person_a,young_person_b,kind,start,end,source
    mr,cy,exploits,,,police
    ms,ash,supports,2020-01-01,,education
    ms,bo,supports,2020-01-01,,education
    ash,bo,friend,,,
    mr,ms,in_contact,,,
  `,
  visits: `
    young_person,place,start,end
    mr,P1,2020-01-01,2020-01-31
    dee,P1,2020-01-31,2020-02-10
    ash,P1,2020-02-01,2020-02-10
    eli,P1,,2020-02-10
    mx,P1,2020-02-01,2020-02-02
  `,
});

function linked(options: Partial<NetworkOptions> = {}) {
  return adultsLinked(dataset, { ...defaultNetworkOptions, ...options });
}

describe("adults linked to several young people", () => {
  it("are named with whom they are linked to, by what", () => {
    expect(linked()).toEqual([
      {
        id: "mr",
        type: "adult_of_concern",
        youngPeople: ["ash", "cy", "dee", "eli"],
        through: [
          { kind: "incident", what: "incident:I1", with: ["ash"], isCertain: true },
          { kind: "place", what: "place:P1", with: ["dee"], isCertain: true },
          { kind: "place", what: "place:P1", with: ["eli"], isCertain: false },
          { kind: "tie", what: "exploits", with: ["cy"], isCertain: true },
        ],
      },
      {
        id: "ms",
        type: "protective_adult",
        youngPeople: ["ash", "bo"],
        through: [{ kind: "tie", what: "supports", with: ["ash", "bo"], isCertain: true }],
      },
      {
        id: "mx",
        type: null,
        youngPeople: ["ash", "dee", "eli"],
        through: [
          { kind: "place", what: "place:P1", with: ["ash", "dee"], isCertain: true },
          { kind: "place", what: "place:P1", with: ["eli"], isCertain: false },
        ],
      },
    ]);
  });

  it("are those whom the agencies and dates chosen leave linked", () => {
    expect(linked({ withoutSources: ["education"] }).map(({ id }) => id)).toEqual(["mr", "mx"]);
    const early = linked({ asOf: dataset.incidents[0]!.date!.latest! });
    expect(early.map(({ id, youngPeople }) => [id, youngPeople])).toEqual([
      ["mr", ["ash", "cy", "eli"]],
      ["ms", ["ash", "bo"]],
    ]);
  });

  it("are none where there are no adults", () => {
    expect(adultsLinked(emptyDataset, defaultNetworkOptions)).toEqual([]);
    expect(adultsLinked({ ...dataset, adults: [] }, defaultNetworkOptions)).toEqual([]);
  });
});
