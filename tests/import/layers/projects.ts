import fc from "fast-check";
import { nextImport, withImport, withoutImport } from "../../../src/import/layers/steps.ts";
import { newProject, type Project } from "../../../src/model/project.ts";
import { anyImport, join, type Row } from "./rows.ts";

export const emptyProject = newProject({
  id: "p1",
  name: "Autumn panel",
  purpose: "case_network",
  reviewDate: "2026-12-01",
  seed: 1,
});

/** The project with one more import of such rows, in the place of another where one is named. */
export function importing(
  project: Project,
  rows: readonly Row[],
  replaces: number | null = null,
): Project {
  const { merged, record, problems } = join(project, rows, { id: nextImport(project), replaces });
  return withImport(project, merged, record, problems);
}

/** Something done to a project: an import added, put in the place of another, or taken out. */
export interface Act {
  readonly does: "add" | "replace" | "remove";
  readonly nth: number;
  readonly rows: readonly Row[];
}

export const anyAct: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom("add", "add", "replace", "remove"),
  nth: fc.nat({ max: 5 }),
  rows: anyImport,
});

export function acted(project: Project, { does, nth, rows }: Act): Project {
  const { imports } = project;
  const id = imports[nth % Math.max(1, imports.length)]?.id;
  if (does === "add" || id === undefined) return importing(project, rows);
  return does === "replace"
    ? importing(project, rows, id)
    : withoutImport(project, id, "2026-11-23");
}

/** Projects with a few imports behind them, some of them replaced or taken out again. */
export const anyProject: fc.Arbitrary<Project> = fc
  .array(anyAct, { maxLength: 4 })
  .map((acts) => acts.reduce(acted, emptyProject));
