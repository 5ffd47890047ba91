import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MOST_STEPS,
  nextImport,
  redoLast,
  undoLast,
  withoutHistory,
  withoutImport,
} from "../../../src/import/layers/steps.ts";
import { readArchive, writeArchive } from "../../../src/model/archive.ts";
import type { Project } from "../../../src/model/project.ts";
import { acted, anyAct, emptyProject, importing } from "./projects.ts";
import { bytesOf, row } from "./rows.ts";

const ash = [row("youngPeople", { id: "ash", sex: "female" })];
const ashAgain = [row("youngPeople", { id: "ash", area: "Mill" })];
const bo = [row("youngPeople", { id: "bo" })];
const DAY = "2026-11-23";

const idsOf = ({ imports }: Project) => imports.map(({ id }) => id);
const undoneLast = (project: Project) => undoLast(project, DAY);
const reloaded = (project: Project) => readArchive(writeArchive(project));

describe("a step", () => {
  it("that adds an import is undone and done again", () => {
    const project = importing(importing(emptyProject, ash), ashAgain);
    expect(project.undo.at(-1)).toEqual({ takeOut: 2, putBack: null });
    const undone = undoneLast(project);
    expect(undone.dataset.youngPeople).toEqual([{ id: "ash", sex: "female" }]);
    expect(idsOf(undone)).toEqual([1]);
    expect(undone.redo).toMatchObject([{ takeOut: null, putBack: { record: { id: 2 } } }]);
    expect(bytesOf(redoLast(undone, DAY))).toBe(bytesOf(project));
  });

  it("that takes an import out, whichever it is, brings it back with its problems", () => {
    const conflict = [row("youngPeople", { id: "ash", sex: "male" })];
    const project = importing(importing(importing(emptyProject, ash), conflict), bo);
    const without = withoutImport(project, 2, DAY);
    expect(without.undo.at(-1)).toMatchObject({ takeOut: null, putBack: { record: { id: 2 } } });
    expect([project.problems.length, without.problems.length]).toEqual([1, 0]);
    const back = undoneLast(reloaded(without));
    expect(bytesOf(back)).toBe(bytesOf(project));
    expect(back.problems).toEqual(project.problems);
    expect(back.redo).toEqual([{ takeOut: 2, putBack: null }]);
    expect(bytesOf(redoLast(back, DAY))).toBe(bytesOf(without));
  });

  it("that puts a corrected file in the place of another brings back the earlier one", () => {
    const before = importing(importing(emptyProject, ash), bo);
    const project = importing(before, ashAgain, 1);
    expect(project.undo.at(-1)).toMatchObject({ takeOut: 3, putBack: { record: { id: 1 } } });
    expect(project.dataset.youngPeople).toEqual([{ id: "ash", area: "Mill" }, { id: "bo" }]);
    const undone = undoneLast(reloaded(project));
    expect(bytesOf(undone)).toBe(bytesOf(before));
    expect(undone.redo).toMatchObject([{ takeOut: 1, putBack: { record: { replaced: 1 } } }]);
    expect(bytesOf(redoLast(reloaded(undone), DAY))).toBe(bytesOf(project));
  });

  it("ends what could have been done again, and no id is used twice", () => {
    const undone = undoneLast(importing(importing(emptyProject, ash), bo));
    expect(undone.redo).toHaveLength(1);
    expect(nextImport(undone)).toBe(3);
    const other = importing(undone, bo);
    expect(other.redo).toEqual([]);
    expect(idsOf(other)).toEqual([1, 3]);
  });

  it("is logged with its date and counts, undoing too", () => {
    const project = undoneLast(withoutImport(importing(emptyProject, ash), 1, DAY));
    const added = { youngPeople: { added: 1, changed: 0, removed: 0 } };
    const removed = { youngPeople: { added: 0, changed: 0, removed: 1 } };
    expect(project.log).toEqual([
      { date: "2026-11-22", did: "added", import: 1, changes: added },
      { date: DAY, did: "removed", import: 1, changes: removed },
      { date: DAY, did: "undone", import: 1, changes: added },
    ]);
  });

  it("with nothing before it leaves the project as it is", () => {
    expect(undoneLast(emptyProject)).toBe(emptyProject);
    expect(redoLast(emptyProject, DAY)).toBe(emptyProject);
  });

  it("is forgotten once many have followed, and all of them on request", () => {
    const many = Array.from({ length: MOST_STEPS + 3 }, () => bo);
    const project = many.reduce((before, rows) => importing(before, rows), emptyProject);
    expect(project.undo).toHaveLength(MOST_STEPS);
    const gone = withoutHistory(withoutImport(project, 1, DAY));
    expect(writeArchive(gone).join()).not.toContain('"id":1,');
    expect(undoneLast(gone)).toBe(gone);
  });
});

describe("the laws of undoing", () => {
  it("every step undone, one by one and after a reload, leads back through the same bytes", () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 5 }), (acts) => {
        const states = [emptyProject];
        for (const act of acts) states.push(acted(states.at(-1) ?? emptyProject, act));
        let project = states.at(-1) ?? emptyProject;
        for (const state of states.toReversed().slice(1)) {
          project = undoneLast(reloaded(project));
          expect(bytesOf(project)).toBe(bytesOf(state));
        }
        for (const state of states.slice(1)) {
          project = redoLast(reloaded(project), DAY);
          expect(bytesOf(project)).toBe(bytesOf(state));
        }
      }),
      { numRuns: 50 },
    );
  });
});
