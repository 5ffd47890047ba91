import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { measures } from "../../../src/analysis/measures/index.ts";
import { ContextsView } from "../../../src/view/contexts/ContextsView.tsx";
import { headings, viewPropsFor } from "../../support/viewProps.ts";

describe("Contexts", () => {
  const markup = renderToStaticMarkup(<ContextsView {...viewPropsFor("case_network")} />);

  it("shows every measure of contexts with what it means and does not mean", () => {
    const shown = headings(markup).map(({ text }) => text);
    const rescaled = new Set(measures.map(({ derivedFrom }) => derivedFrom));
    const expected = measures.filter(
      ({ id, about }) => about.includes("context") && !rescaled.has(id) && id !== "connections",
    );
    expect(expected.length).toBeGreaterThan(1);
    for (const { words } of expected) {
      expect(shown).toContain(words.name);
      expect(markup).toContain(words.means.replaceAll("'", "&#x27;"));
      expect(markup).toContain(words.doesNotMean.replaceAll("'", "&#x27;"));
    }
  });

  it("says why alternative provision and custody join groups, and what sharing is not", () => {
    expect(markup).toContain("because agencies place young people there");
    expect(markup).toContain("are not friendships");
  });

  it("lists contexts by young people linked, and no private home", () => {
    const names = [...markup.matchAll(/<th scope="row"[^>]*>.*?<bdi>(.*?)<\/bdi>/gu)];
    expect(names.map(([, name]) => name)).toEqual(["S1", "I1", "P1"]);
    expect(markup).toContain("1 context is not listed");
  });
});
