import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { noProgress } from "../../../src/model/progress.ts";
import { rankRanges } from "../../../src/analysis/uncertainty/rankRanges.ts";
import type { Analysis } from "../../../src/analysis/analysis.ts";
import type { NodeKey } from "../../../src/scene/nodeKey.ts";
import { WorkedOut } from "../../../src/view/selection/WorkedOut.tsx";
import { draw, withGroups } from "../../scene/drawing.ts";

const drawn = draw(`
  school S1: ash .., bo .., cy ..
  school S2: dee .., eli .., fay ..
  place P1: cy .., dee ..
`);
const group: NodeKey[] = ["youngPerson:ash", "youngPerson:bo", "institution:S1"];

const said = (analysis: Analysis, selected: NodeKey) =>
  renderToStaticMarkup(<WorkedOut analysis={analysis} selected={selected} />).replace(
    /<[^>]+>/gu,
    " ",
  );

function assessed(firmness: number): Analysis {
  const { analysis } = withGroups(drawn, [group], firmness);
  const { network, measures, groups } = analysis;
  const ranges = rankRanges(network, measures["betweenness"]!, { draws: 50, seed: 1 }, noProgress);
  return {
    ...analysis,
    certainty: {
      seed: 1,
      draws: 50,
      groups,
      rankRanges: ranges,
      rankRangesMissingPeople: null,
      evidence: null,
      left: [],
    },
  };
}

describe("what was worked out about a selection", () => {
  it.each([
    [0.9, "in at least 8 of 10 re-runs"],
    [0.8, "in at least 8 of 10 re-runs"],
    [0.6, "usually in this group"],
    [0.3, "Between groups: only loosely in linked group 1"],
  ])("says in words how firm %d is", (firmness, words) => {
    expect(said(assessed(firmness), "youngPerson:ash")).toContain(words);
    expect(said(assessed(firmness), "institution:S1")).toContain(words);
  });

  it("says which groups a context joins: those with two of their young people there", () => {
    const wide = draw(`
      school S1: ash .., bo .., cy ..
      school S2: dee .., eli .., fay ..
      place P1: bo .., cy .., dee .., eli ..
      place P2: bo .., cy .., dee ..
    `);
    const { analysis } = withGroups(wide, [
      ["youngPerson:ash", "youngPerson:bo", "youngPerson:cy"],
      ["youngPerson:dee", "youngPerson:eli", "youngPerson:fay"],
    ]);
    expect(said(analysis, "place:P1")).toContain("Joins linked groups 1 and 2");
    expect(said(analysis, "place:P2")).not.toContain("Joins");
    expect(said(analysis, "institution:S1")).not.toContain("Joins");
  });

  it("names both groups of somebody who stands between them", () => {
    const analysis = assessed(0.3);
    const [ash] = analysis.network.youngPeople.keys();
    const between = [{ youngPerson: ash ?? 0, groups: [2, 1] }];
    const shown = { ...analysis, groups: { ...analysis.groups, between } };
    expect(said(shown, "youngPerson:ash")).toContain("Between linked groups 1 and 2");
    expect(said(shown, "youngPerson:bo")).toContain("only loosely in linked group 1");
  });

  it("says that groups are not tested where they are not", () => {
    const { analysis } = withGroups(drawn, [group]);
    expect(said(analysis, "youngPerson:ash")).toContain("have not been tested");
  });

  it("tells of a context what it joins and between which places it stands, of a child neither", () => {
    const place = said(assessed(0.9), "place:P1");
    expect(place).toContain("without it, they would be apart");
    expect(place).not.toContain("Among");
    expect(said(assessed(0.9), "institution:S1")).toMatch(/Among 2 institutions, .*number [12]/u);
    expect(said(assessed(0.9), "youngPerson:cy")).toBe("");
  });

  it("says nothing of what is not in the network", () => {
    expect(said(assessed(0.9), "adult:mr")).toBe("");
    expect(said(assessed(0.9), "place:P9")).toBe("");
  });
});
