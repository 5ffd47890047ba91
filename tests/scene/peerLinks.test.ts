import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { buildCsr } from "../../src/network/csr.ts";
import { Way } from "../../src/network/peerNetwork.ts";
import { MOST_PEER_LINKS, peerLinks, selectionDecides } from "../../src/scene/peerLinks.ts";
import { draw, linksBetween } from "./drawing.ts";

const crowd = Array.from({ length: 29 }, (_, at) => `z${String(at).padStart(2, "0")} ..`);

describe("ties between young people", () => {
  it("are certain where dates surely overlap, possible where they leave it open", () => {
    const { graph, analysis } = draw(`
      school S1: ash 2019-09-01..2020-07-31, bo 2020-01-01..2020-02-01, cy ..
    `);
    const { links } = peerLinks(graph, analysis, false, null);
    const certainty = (a: "ash" | "bo", b: "bo" | "cy") =>
      linksBetween(graph, links, `youngPerson:${a}`, `youngPerson:${b}`).map((l) => l.certainty);
    expect([certainty("ash", "bo"), certainty("bo", "cy")]).toEqual([["certain"], ["possible"]]);
  });

  it("that are recorded stand for what is shared as well; conflict and family stand beside it", () => {
    const { graph, analysis } = draw(`
      school S1: ash .., bo ..
      tie friend: ash bo
      tie sibling: ash bo
      tie conflict: cy dee
    `);
    const { links } = peerLinks(graph, analysis, false, null);
    const pair = linksBetween(graph, links, "youngPerson:ash", "youngPerson:bo");
    expect(pair.map(({ kind, relation, lane }) => [kind, relation, lane])).toEqual([
      ["tie", "affinity", 0],
      ["tie", "family", 1],
    ]);
    const apart = linksBetween(graph, links, "youngPerson:cy", "youngPerson:dee");
    expect(apart.map(({ relation }) => relation)).toEqual(["adversarial"]);
  });

  it("that rest on one large place alone come only when asked for, and are counted", () => {
    const { graph, analysis } = draw(`
      school big: ash .., bo .., ${crowd.join(", ")}
      school small: ash .., bo ..
    `);
    const without = peerLinks(graph, analysis, false, null);
    expect(without.links).toHaveLength(1);
    expect(without.coLocationHidden).toBe((31 * 30) / 2 - 1);
    const all = peerLinks(graph, analysis, true, null);
    expect(all.links).toHaveLength((31 * 30) / 2);
    expect(all.links.filter(({ isCoLocationOnly }) => isCoLocationOnly)).toHaveLength(464);
    expect(all.coLocationHidden).toBe(0);
  });

  it("when too many are drawn for the selection alone, with all recorded ones", () => {
    const { graph, analysis } = draw(`tie conflict: a b\nalone: ${names(250).join(", ")}`);
    const crowded: Analysis = { ...analysis, peerNetwork: everybody(graph.youngPeople) };
    expect(selectionDecides(crowded, false)).toBe(true);
    expect(selectionDecides(analysis, false)).toBe(false);
    const none = peerLinks(graph, crowded, false, null);
    expect([none.limit, none.links.length]).toEqual(["selectionOnly", 1]);
    const some = peerLinks(graph, crowded, false, 7);
    expect(some.links).toHaveLength(1 + graph.youngPeople - 1);
    expect((graph.youngPeople * (graph.youngPeople - 1)) / 2).toBeGreaterThan(MOST_PEER_LINKS);
  });

  it("that could not be held are said not to be; recorded ones are drawn all the same", () => {
    const { graph, analysis } = draw("tie friend: ash bo\nschool S1: ash .., cy ..");
    const { links, limit } = peerLinks(graph, { ...analysis, peerNetwork: null }, false, null);
    expect([links.length, limit]).toEqual([1, "notHeld"]);
    expect(selectionDecides({ ...analysis, peerNetwork: null }, false)).toBe(false);
  });
});

function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `p${at}`);
}

/** A peer network in which everybody is tied to everybody. */
function everybody(n: number): Analysis["peerNetwork"] {
  const from: number[] = [];
  const to: number[] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      from.push(a);
      to.push(b);
    }
  const graph = buildCsr(n, from, to);
  return { graph, ways: new Uint8Array(graph.neighbours.length).fill(Way.coIncident) };
}
