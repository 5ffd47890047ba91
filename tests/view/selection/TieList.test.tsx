import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { tieReader } from "../../../src/scene/tieReader.ts";
import { describeTie } from "../../../src/view/selection/describeTie.ts";
import { TieList } from "../../../src/view/selection/TieList.tsx";
import { draw } from "../../scene/drawing.ts";

const drawn = draw(`
  incident robbery I1: ash alleged, bo alleged
  incident stabbing I2: ash victim, cy alleged
  school S1 roll 900: ash 2019-09-01..2020-07-31, bo 2020-01-01..2020-03-31, cy 2018-01-01..2018-12-31
  place P1: ash .., bo ..
  tie friend: ash bo
`);
const { dataset, analysis } = drawn;

function sentences(id: string): string[] {
  const other = analysis.network.youngPeople.findIndex((each) => each === id);
  const read = tieReader(dataset, analysis, "youngPerson:ash");
  return describeTie(read(other), (key) => key.slice(key.indexOf(":") + 1));
}

describe("what a tie rests on, in words", () => {
  it("tells of records, roles, days and sizes, and of what dates leave open", () => {
    expect(sentences("bo")).toEqual([
      "Recorded: friend",
      "In incident I1: both alleged",
      "S1: at the same time for 91 days, between 1 January 2020 and 31 March 2020; its year group or roll is 900",
      "P1: perhaps at the same time: the dates leave it open; its size is not known, 2 are on record",
    ]);
  });

  it("keeps being hurt by someone, and another time at the same place, apart from ties", () => {
    expect(sentences("cy")).toEqual([
      "In incident I2: one harmed, the other alleged",
      "S1: at different times, 243 days apart; no tie",
    ]);
  });
});

describe("the list of ties", () => {
  const markup = (selected: "youngPerson:ash" | "institution:S1") =>
    renderToStaticMarkup(
      <TieList
        dataset={dataset}
        analysis={analysis}
        selected={selected}
        onSelect={() => undefined}
      />,
    );

  it("is folded, says how many there are, and is there for young people alone", () => {
    expect(markup("youngPerson:ash")).toContain("1 tie with another young person");
    expect(markup("youngPerson:ash")).not.toContain("open");
    expect(markup("institution:S1")).toBe("");
  });
});
