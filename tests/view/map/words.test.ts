import { describe, expect, it } from "vitest";
import { canShowMore, describeHidden } from "../../../src/view/map/describeHidden.ts";
import { spokenWords } from "../../../src/view/map/words.ts";
import { draw, sceneOf } from "../../scene/drawing.ts";

const drawn = draw(`
  adult: mr
  incident police_encounter I9: ash
  incident stabbing I1: ash, bo, cy
  school S1: ash .., bo ..
  school F1 type foster: ash .., bo ..
  place P1: dee ..
  tie friend: dee mr
`);

describe("what is hidden", () => {
  it("is said kind by kind, out of how many, and why", () => {
    expect(describeHidden(sceneOf(drawn))).toEqual([
      "1 of 4 young people and 1 of 1 place are not shown: they have fewer than 2 connections.",
      "1 of 1 adult is not shown: the adult is linked to nothing that is shown.",
      "1 private home or caseload is never drawn: it is no place that young people share.",
      "1 encounter with the police is never drawn: it says where the police were, not who belongs together.",
    ]);
  });

  it("can be shown, but for what is never drawn", () => {
    expect(canShowMore(sceneOf(drawn).hidden)).toBe(true);
    const all = sceneOf(drawn, { showAll: true });
    expect(canShowMore(all.hidden)).toBe(false);
    expect(describeHidden(all)[0]).toBe("Nothing is hidden for having few connections.");
  });

  it("is put in the singular where it is one", () => {
    const [first] = describeHidden(
      sceneOf(draw("place P1: dee ..\nschool S: ash .., bo .., cy ..")),
    );
    expect(first).toBe(
      "1 of 4 young people and 1 of 1 place are not shown: they have fewer than 2 connections.",
    );
    const peers = draw("school S: ash .., bo .., cy ..\nalone: dee");
    expect(describeHidden(sceneOf(peers, { mode: "peers" }))[0]).toBe(
      "1 of 4 young people is not shown: it has fewer than 2 connections.",
    );
  });

  it("of the peer picture counts ties from one large place", () => {
    const crowd = Array.from({ length: 31 }, (_, at) => `y${at} ..`).join(", ");
    const scene = sceneOf(draw(`school S1: ${crowd}`), { mode: "peers" });
    expect(describeHidden(scene)).toContain(
      "465 ties are not shown: their only evidence is one place of more than 30 people.",
    );
    expect(canShowMore(scene.hidden)).toBe(true);
  });
});

describe("what is said of the node the keyboard stands on", () => {
  const spoken = { kind: "institution", name: "Bridge PRU", connections: 8, group: 0 } as const;

  it("is its kind, name, connections and position", () => {
    expect(spokenWords({ ...spoken, place: 3, of: 81, around: null })).toBe(
      "Institution Bridge PRU, 8 connections, 3 of 81",
    );
  });

  it("is its group too, and what it is reached from", () => {
    expect(
      spokenWords({
        kind: "youngPerson",
        name: "YP3",
        connections: 1,
        group: 2,
        place: 1,
        of: 5,
        around: "I1",
      }),
    ).toBe("Young person YP3, 1 connection, Linked group 2, 1 of 5 linked to I1");
  });
});
