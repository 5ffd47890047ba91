import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import { effectOfWeakGrades } from "../../../src/analysis/uncertainty/effectOfWeakGrades.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { combineReports, guessedGrades } from "../../../src/model/vocabulary/grades.ts";
import { degreeOf } from "../../../src/network/csr.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";
import { graphOf, type Tie } from "../../support/graphs.ts";
import { reference, referenceNumber } from "../../support/reference.ts";

const { dataset } = importing({
  attendances: `
    young_person,institution,start,end
    ash,S1,2019-09-01,2020-07-20
    bo,S1,2019-09-01,2020-07-20
    cy,S2,2019-09-01,2020-07-20
  `,
  visits: `
    young_person,place,start,end,grade
    bo,P1,2020-01-01,2020-02-01,1A P
    cy,P1,2020-01-01,2020-02-01,2D C
    eli,P1,2020-01-01,2021-02-01,1E
  `,
  ties: `
    young_person_a,young_person_b,kind,grade
    ash,cy,friend,hearsay
    ash,eli,friend,3B
  `,
});

function effect(least: number) {
  return effectOfWeakGrades(dataset, defaultNetworkOptions, guessedGrades, least, noProgress);
}

describe("leaving weakly graded links out", () => {
  it("says what goes and who is left without a link", () => {
    expect(effect(0.5)).toMatchObject({
      least: 0.5,
      table: guessedGrades,
      records: 8,
      graded: 4,
      weak: 3,
      fewer: { links: 2, components: -2, pairs: 4 },
      cutLost: ["place:P1"],
      cutGained: [],
      fallOut: ["eli"],
    });
  });

  it("keeps what has no grade, or one that cannot be read", () => {
    const all = effect(1);
    expect(all).toMatchObject({ weak: 4, fallOut: ["eli"] });
    expect(all.without.links).toBe(3);
  });

  it("takes nothing away for no reliability at all", () => {
    expect(effect(0)).toMatchObject({ weak: 0, fewer: { links: 0, components: 0, pairs: 0 } });
  });
});

describe("ties that are only likely", () => {
  const likely = reference("small_exact", "edge_probability_toy", "edges") as Record<
    string,
    number
  >;
  const ties = Object.entries(likely).map(([name, chance]) => {
    const [from = 0, to = 0] = name.split("-").map((end) => "ABC".indexOf(end));
    return { tie: [from, to] as Tie, chance };
  });

  /** The mean of something over every way some of the ties can be there. */
  function mean(of: (kept: readonly Tie[]) => number): number {
    let sum = 0;
    for (let bits = 0; bits < 1 << ties.length; bits++) {
      const isKept = (at: number) => ((bits >> at) & 1) === 1;
      const chance = ties.reduce(
        (p, each, at) => p * (isKept(at) ? each.chance : 1 - each.chance),
        1,
      );
      sum += chance * of(ties.filter((_, at) => isKept(at)).map(({ tie }) => tie));
    }
    return sum;
  }

  it("lead from one to another as often as known, over all their combinations", () => {
    const reaches = mean((kept) => {
      const { of } = components(graphOf(3, kept));
      return of[0] === of[2] ? 1 : 0;
    });
    expect(reaches).toBeCloseTo(
      referenceNumber("small_exact", "edge_probability_toy", "P(A reaches C)"),
      12,
    );
    // Directly, or over B: two ways that do not depend on each other.
    const ways = [
      { reliability: likely["A-C"]!, sources: ["one"] },
      { reliability: likely["A-B"]! * likely["B-C"]!, sources: ["two"] },
    ];
    expect(combineReports(ways).reliability).toBeCloseTo(reaches, 12);
    expect(mean((kept) => degreeOf(graphOf(3, kept), 1))).toBeCloseTo(
      referenceNumber("small_exact", "edge_probability_toy", "E[degree B]"),
      12,
    );
    const between = mean((kept) => {
      const graph = graphOf(3, kept);
      return degreeOf(graph, 1) === 2 && degreeOf(graph, 0) === 1 ? 1 : 0;
    });
    expect(between).toBeCloseTo(
      referenceNumber(
        "small_exact",
        "edge_probability_toy",
        "P(B lies between A and C, i.e. A-B-C present and A-C absent)",
      ),
      12,
    );
  });
});
