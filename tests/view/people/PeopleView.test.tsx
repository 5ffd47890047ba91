import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { measures } from "../../../src/analysis/measures/index.ts";
import type { ProjectPurpose } from "../../../src/model/project.ts";
import type { NodeKey } from "../../../src/scene/nodeKey.ts";
import { PeopleView } from "../../../src/view/people/PeopleView.tsx";
import { headings, viewPropsFor } from "../../support/viewProps.ts";

const people = (purpose: ProjectPurpose, selected: NodeKey | null = null) =>
  renderToStaticMarkup(<PeopleView {...viewPropsFor(purpose, selected)} />);

const ofYoungPeople = measures.filter(({ about }) => about.includes("youngPerson"));

describe("People", () => {
  it.each(["case_network", "practice"] as const)(
    "holds no measure of a young person in a %s, and sorts by nothing but the id",
    (purpose) => {
      const shown = headings(people(purpose));
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.filter(({ canSort }) => canSort)).toEqual([
        { text: "Young person", canSort: true },
      ]);
      for (const { words } of ofYoungPeople)
        expect(shown.map(({ text }) => text)).not.toContain(words.name);
    },
  );

  it("shows all measures in a research project, each sortable and with its words", () => {
    const markup = people("research");
    const shown = headings(markup);
    expect(ofYoungPeople.length).toBeGreaterThan(5);
    for (const { words } of ofYoungPeople) {
      expect(shown).toContainEqual({ text: words.name, canSort: true });
      expect(markup).toContain(words.definition.slice(0, 30).replaceAll("'", "&#x27;"));
    }
  });

  it("opens measures for the one young person who is selected, with what they do not mean", () => {
    expect(people("case_network")).not.toContain("For analysts</summary>");
    const markup = people("case_network", "youngPerson:ash");
    expect(markup).toContain("For analysts</summary>");
    expect(markup.match(/It does not mean:/gu)).toHaveLength(ofYoungPeople.length);
  });

  it.each(["institution:S1", "place:ash"] as const)("opens none for %s", (selected) => {
    expect(people("case_network", selected)).not.toContain("For analysts</summary>");
  });

  it.each(["case_network", "research"] as const)(
    "never shows the ethnic group in %s",
    (purpose) => {
      expect(people(purpose, "youngPerson:ash")).not.toMatch(/mixed|ethnic/iu);
    },
  );
});
