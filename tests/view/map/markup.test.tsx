import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Groups } from "../../../src/analysis/groups/groups.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { MapFilters } from "../../../src/view/map/MapFilters.tsx";
import { MapKey } from "../../../src/view/map/MapKey.tsx";
import { MapPicture } from "../../../src/view/map/MapPicture.tsx";
import { MapTable } from "../../../src/view/map/MapTable.tsx";
import { defaultMapUi } from "../../../src/view/map/mapUi.ts";
import { draw, sceneOf, withGroups } from "../../scene/drawing.ts";
import { headings } from "../../support/viewProps.ts";

const drawn = withGroups(
  draw(`
    adult: mr
    incident stabbing I1: ash victim, bo alleged, cy
    school S1: ash .., bo 2020-01-01..2020-02-01, cy ..
    tie conflict: ash bo
    tie friend: cy mr
  `),
  [["youngPerson:ash", "youngPerson:bo", "institution:S1"]],
);
const nothing = () => undefined;
/** Far enough apart for lines and marks between them. */
const apart = { ...drawn, positions: drawn.positions.map((value) => 12 * value) };

describe("the still picture", () => {
  const markup = renderToStaticMarkup(
    <MapPicture scene={sceneOf(apart)} width={600} height={400} />,
  );

  it("has one shape a node, a line a link, a shape behind each group, and names", () => {
    const scene = sceneOf(drawn);
    expect(markup.match(/class="map-node /gu)).toHaveLength(scene.nodes.length);
    expect(markup.match(/class="map-line /gu)).toHaveLength(scene.links.length);
    expect(markup.match(/class="map-hull /gu)).toHaveLength(1);
    expect(markup).toMatch(/>Linked group 1<\/text>/u);
    expect(markup).toMatch(/>S1<\/text>/u);
  });

  it("says by dashes how firm a link is, and by a mark that it is against each other", () => {
    expect(markup).toContain('stroke-dasharray="7 4"');
    expect(markup.match(/class="map-mark"/gu)).toHaveLength(1);
  });

  it("colours nobody by role: young people look alike whether harmed or alleged", () => {
    const circles = [...markup.matchAll(/<circle class="map-node [^>]*>/gu)].map(([each]) =>
      each.replace(/ c[xy]="[^"]*"/gu, ""),
    );
    expect(circles).toHaveLength(3);
    expect(new Set(circles).size).toBe(1);
  });
});

describe("the key", () => {
  const { groups } = drawn.analysis;
  const keyOf = (scene: Scene, of: Groups = groups, isBeingTested = false) =>
    renderToStaticMarkup(<MapKey scene={scene} groups={of} isBeingTested={isBeingTested} />);

  it("names what is drawn and says that groups are not tested", () => {
    const markup = keyOf(sceneOf(drawn));
    expect(markup).toContain("3 young people");
    expect(markup).toContain("not been tested against chance");
    const plain = sceneOf(drawn, { groups: false });
    expect(keyOf(plain)).not.toContain("not been tested");
  });

  it("says while they are being tested, and when there are none to draw", () => {
    const plain = sceneOf(drawn, { groups: false });
    expect(keyOf(plain, groups, true)).toContain("drawn once they have been tested");
    const none = { ...groups, verdict: "none", list: [] } as const;
    expect(keyOf(plain, none)).toContain("does not split into clear groups");
  });

  it("explains hollow nodes only where there are any", () => {
    expect(keyOf(sceneOf(drawn))).not.toContain("hollow");
    const between = withGroups(drawn, [["youngPerson:ash", "youngPerson:bo"]], 0.4);
    expect(keyOf(sceneOf(between))).toContain("hollow: between groups");
    expect(keyOf(sceneOf(between, { groups: false }))).not.toContain("hollow");
    const firm = withGroups(drawn, [["youngPerson:ash", "youngPerson:bo"]], 0.8);
    expect(keyOf(sceneOf(firm))).not.toContain("hollow");
  });
});

describe("the table of the map", () => {
  const markup = renderToStaticMarkup(
    <MapTable scene={sceneOf(drawn)} selected="institution:S1" onSelect={nothing} />,
  );

  it("has a row for each node that is drawn, with what it is linked with", () => {
    expect(markup.match(/<th scope="row"/gu)).toHaveLength(sceneOf(drawn).nodes.length);
    expect(markup).toContain("I1, S1, bo");
    expect(markup).toMatch(/aria-current="true"/u);
  });

  it("begins in order of id, and has no figure of young people to sort by alone", () => {
    expect(headings(markup).map(({ text }) => text)).toEqual([
      "Kind",
      "Name or id",
      "Connections",
      "Linked group",
      "Linked with",
    ]);
    const names = [...markup.matchAll(/class="name">.*?<\/svg>(.*?)<\/button>/gu)];
    expect(names.map(([, name]) => name)).toEqual(["ash", "bo", "cy", "I1", "S1", "mr"]);
  });
});

describe("the filters", () => {
  const filters = (ui = defaultMapUi) =>
    renderToStaticMarkup(
      <MapFilters
        ui={ui}
        onUi={nothing}
        scene={sceneOf(drawn, { minConnections: 3 })}
        sizes={[]}
      />,
    );

  it("are a region of that name, and offer to show everything when something is hidden", () => {
    expect(filters()).toMatch(/<section[^>]*aria-label="Filters"/u);
    expect(filters()).toContain("Show everything");
  });

  it("offer ties of large places only where ties between young people are drawn", () => {
    expect(filters()).not.toContain("more than 30 people");
    expect(filters({ ...defaultMapUi, mode: "peers" })).toContain("more than 30 people");
  });

  it("go from 1 to 5 connections", () => {
    const disabled = (minConnections: number) =>
      [...filters({ ...defaultMapUi, minConnections }).matchAll(/<button[^>]*disabled[^>]*>/gu)]
        .length;
    expect([1, 2, 5].map(disabled)).toEqual([1, 0, 1]);
  });
});
