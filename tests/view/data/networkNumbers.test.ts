import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { defaultAnalysisOptions } from "../../../src/analysis/options.ts";
import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { networkNumbers } from "../../../src/view/data/networkNumbers.ts";
import { sketch } from "../../support/sketch.ts";

function numbersOf(dataset: Dataset, draws = 0): Record<string, string> {
  const analysis = analyse(dataset, { ...defaultAnalysisOptions, draws }, noProgress);
  return Object.fromEntries(networkNumbers(analysis).map(({ name, value }) => [name, value]));
}

describe("the network in figures", () => {
  it("says in words what the report says in keys", () => {
    const numbers = numbersOf(
      sketch(`
        incident stabbing I1: ash victim, bo alleged
        school S1: bo .., cy ..
        tie sibling: dee eli
      `),
    );
    expect(numbers).toMatchObject({
      "Links between young people and contexts": "4",
      "Separate pieces": "3",
      "In the largest piece": "3 young people, 2 contexts",
      "Contexts that alone hold pieces together": "2 of 2",
      "Pairs of young people linked in any way": "3",
      "Pairs linked only by harm or conflict": "1",
      "Pairs linked only as family": "1",
      "Pairs that are only possible": "1",
      "In the largest of these": "2 young people, 1 tie",
      "Share of possible peer ties that are recorded": "0.1",
    });
  });

  it("says how groups stand beside chance once they are tested", () => {
    const schools = sketch(`
      school S1: a .., b .., c ..
      place P1: a .., b .., c ..
      school S2: d .., e .., f ..
      place P2: d .., e .., f ..
    `);
    expect(numbersOf(schools)).not.toHaveProperty("Quality of the linked groups");
    const numbers = numbersOf(schools, 30);
    expect(numbers["Quality of the linked groups"]).toBe("0.5");
    expect(numbers["… in random networks, on average"]).toMatch(/^0\.\d+ ± 0/u);
    expect(numbers["Re-runs and seed"]).toBe("30, seed 1");
  });

  it("has an answer for nobody at all", () => {
    const numbers = numbersOf(emptyDataset);
    expect(numbers["Separate pieces"]).toBe("0");
    expect(numbers["Share of possible peer ties that are recorded"]).toBe("not defined");
  });
});
