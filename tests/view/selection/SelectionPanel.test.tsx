import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { NodeKey } from "../../../src/scene/nodeKey.ts";
import { SelectionPanel } from "../../../src/view/selection/SelectionPanel.tsx";
import { sketch } from "../../support/sketch.ts";

const base = sketch(`
  incident stabbing I1: ash alleged nrm_defence, bo victim
  school S1: ash 2019-09-01..2020-07-31
  tie friend: ash bo
`);
const dataset = {
  ...base,
  youngPeople: base.youngPeople.map((each) => ({
    ...each,
    ethnicGroup: "asian",
    ...(each.id === "bo" ? { unlisted: true as const } : {}),
  })),
  involvements: base.involvements.map((each) => ({
    ...each,
    sources: ["police"],
    grade: "3D P",
    contested: true,
  })),
};
const panel = (selected: NodeKey | null) =>
  renderToStaticMarkup(
    <SelectionPanel
      dataset={dataset}
      analysis={null}
      selected={selected}
      onSelect={() => undefined}
    />,
  );
const textOf = (markup: string) => markup.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");

describe("the selection", () => {
  it("shows an allegation that did not stand as such wherever the role is shown", () => {
    for (const key of ["youngPerson:ash", "incident:I1"] as const)
      expect(textOf(panel(key))).toMatch(/alleged defence as a victim of trafficking accepted/u);
  });

  it("says from whom each fact is, how firm, and whether it is contested", () => {
    expect(textOf(panel("incident:I1"))).toMatch(/contested from police grade 3D P/u);
    expect(textOf(panel("institution:S1"))).toMatch(
      /1 September 2019 to 31 July 2020 source not recorded/u,
    );
  });

  it("counts different things, and says when there are more records than those", () => {
    const twice = {
      ...dataset,
      attendances: dataset.attendances.flatMap((each) => [
        each,
        { ...each, ...(each.start === undefined ? {} : { end: each.start }) },
      ]),
    };
    const markup = renderToStaticMarkup(
      <SelectionPanel
        dataset={twice}
        analysis={null}
        selected="youngPerson:ash"
        onSelect={() => undefined}
      />,
    );
    expect(textOf(markup)).toContain("Institutions (1), 2 records");
    expect(textOf(markup)).toMatch(/1 September 2019 source/u);
    expect(textOf(panel("youngPerson:ash"))).toContain("Institutions (1) ");
  });

  it("says where no table lists somebody, and shows no ethnic group", () => {
    expect(textOf(panel("youngPerson:bo"))).toContain("no table lists it");
    expect(panel("youngPerson:ash")).not.toContain("asian");
  });

  it("says what to do when nothing is selected, and that something is gone", () => {
    expect(textOf(panel(null))).toMatch(/Select something/u);
    expect(textOf(panel("place:P9"))).toMatch(/on record any more/u);
  });

  it("links every other thing by a button", () => {
    const buttons = [
      ...panel("youngPerson:ash").matchAll(/class="name">.*?<\/svg>(.*?)<\/button>/gu),
    ];
    expect(buttons.map(([, name]) => name)).toEqual(["bo", "I1", "S1"]);
  });
});
