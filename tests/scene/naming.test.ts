import { describe, expect, it } from "vitest";
import { FEW_YOUNG_PEOPLE, namesInView, type Measure } from "../../src/scene/naming.ts";
import { fitScene } from "../../src/scene/viewport.ts";
import { draw, numberOf, sceneOf, withGroups, type Drawn } from "./drawing.ts";

const measure: Measure = (text) => ({ width: 8 * text.length, height: 18 });
const size = { width: 4000, height: 1000 };
const groupName = (group: number) => `Group ${group}`;

function spread(drawn: Drawn): Drawn {
  const positions = drawn.positions.map((value, at) => (at % 2 === 0 ? 12 * value : 60 * value));
  return { ...drawn, positions };
}
function namesOf(drawn: Drawn, lit: readonly number[] = []) {
  const scene = sceneOf(drawn, { showAll: true });
  return namesInView(scene, fitScene(scene, size, 100), measure, lit, groupName);
}

describe("names in a picture", () => {
  it("are those of contexts, and of young people while they are few", () => {
    const few = spread(draw("school S1: ash .., bo .."));
    expect(namesOf(few).map(({ text, style }) => `${text} ${style}`)).toEqual([
      "S1 context",
      "ash person",
      "bo person",
    ]);
    const people = Array.from({ length: FEW_YOUNG_PEOPLE + 1 }, (_, at) => `y${at} ..`);
    const many = spread(draw(`school S1: ${people.join(", ")}`));
    const contexts = namesOf(many).filter(({ style }) => style !== "group");
    expect(contexts.map(({ text }) => text)).toEqual(["S1"]);
  });

  it("are those of the selection first, young people too", () => {
    const people = Array.from({ length: FEW_YOUNG_PEOPLE + 1 }, (_, at) => `y${at} ..`);
    const drawn = spread(draw(`school S1: ${people.join(", ")}`));
    const lit = [numberOf(drawn, "youngPerson:y7")];
    expect(namesOf(drawn, lit)[0]).toMatchObject({ text: "y7", style: "lit", number: lit[0] });
  });

  it("are those of groups as well", () => {
    const drawn = withGroups(spread(draw("school S1: ash .., bo ..")), [
      ["youngPerson:ash", "youngPerson:bo", "institution:S1"],
    ]);
    expect(namesOf(drawn).find(({ style }) => style === "group")).toMatchObject({
      text: "Group 1",
      number: null,
    });
  });

  it("of things that are out of sight or hidden are left out", () => {
    const drawn = spread(draw("school S1: ash .., bo ..\nschool S2: ash .."));
    const scene = sceneOf(drawn);
    const view = { ...fitScene(scene, size, 100), left: -10_000 };
    expect(namesInView(scene, view, measure, [], groupName)).toEqual([]);
    const hidden = numberOf(drawn, "institution:S2");
    const names = namesInView(scene, fitScene(scene, size, 100), measure, [hidden], groupName);
    expect(names.map(({ text }) => text)).not.toContain("S2");
  });
});
