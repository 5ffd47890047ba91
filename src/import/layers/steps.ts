import { changesBetween } from "../../model/changes.ts";
import type { Deed, LogEntry, Step } from "../../model/history.ts";
import type { Holdings } from "../../model/holdings.ts";
import type { ImportChanges, ImportRecord } from "../../model/importRecord.ts";
import { layerOf, recordsIn } from "../../model/layer.ts";
import type { Problem } from "../../model/problem.ts";
import { withHoldings, type Project } from "../../model/project.ts";
import type { Merged } from "../merge/mergeInto.ts";
import { addImport } from "./addImport.ts";
import { putBack } from "./putBack.ts";
import { removeImport } from "./removeImport.ts";

/*
 * What is done to a project's imports, one step at a time. Each step leaves behind what leads back:
 * for an import that was added its id alone, for one that was taken out what it said.
 */

/** So many steps can be undone … */
export const MOST_STEPS = 50;
/** … but only so many for certain: older ones are forgotten once they hold this many records. */
const SURE_STEPS = 10;
const MOST_RECORDS = 500_000;

/** The id of a project's next import. */
export function nextImport({ lastImport }: Project): number {
  return lastImport + 1;
}

/**
 * The project with a merged import in it, as one step.
 *
 * In: record: names in `replaced` the import whose place it takes.
 */
export function withImport(
  project: Project,
  merged: Merged,
  record: ImportRecord,
  problems: readonly Problem[],
): Project {
  const { id, date, replaced, changes } = record;
  const back = {
    takeOut: id,
    putBack: replaced === undefined ? null : layerOf(project, replaced),
  };
  const did = replaced === undefined ? "added" : "replaced";
  const after = withHoldings(project, addImport(merged, record, problems));
  return stepped({ ...after, lastImport: id }, back, { date, did, import: id, changes });
}

/** The project without one of its imports, as one step. In: date: YYYY-MM-DD. */
export function withoutImport(project: Project, id: number, date: string): Project {
  const back = { takeOut: null, putBack: layerOf(project, id) };
  const after = withHoldings(project, removeImport(project, id));
  return stepped(after, back, entry(date, "removed", id, project, after));
}

/** The project as it was before its latest step; itself if there is none. In: date: YYYY-MM-DD. */
export function undoLast(project: Project, date: string): Project {
  const step = project.undo.at(-1);
  if (step === undefined) return project;
  const { after, back } = taken(project, step);
  const id = step.takeOut ?? step.putBack?.record.id ?? 0;
  const log = [...project.log, entry(date, "undone", id, project, after)];
  return { ...after, log, undo: project.undo.slice(0, -1), redo: [...project.redo, back] };
}

/** The project with the step that was last undone done again; itself if there is none. */
export function redoLast(project: Project, date: string): Project {
  const step = project.redo.at(-1);
  if (step === undefined) return project;
  const { after, back } = taken(project, step);
  const id = step.putBack?.record.id ?? step.takeOut ?? 0;
  const log = [...project.log, entry(date, "redone", id, project, after)];
  return { ...after, log, undo: [...project.undo, back], redo: project.redo.slice(0, -1) };
}

/** The project without anything that was taken out of it: from here nothing can be undone. */
export function withoutHistory(project: Project): Project {
  return { ...project, undo: [], redo: [] };
}

function taken(project: Project, { takeOut, putBack: layer }: Step) {
  const without = takeOut === null ? project : removeImport(project, takeOut);
  const holdings: Holdings = layer === null ? without : putBack(without, layer);
  const back: Step = {
    takeOut: layer?.record.id ?? null,
    putBack: takeOut === null ? null : layerOf(project, takeOut),
  };
  return { after: withHoldings(project, holdings), back };
}

/** A new step ends what could have been done again. */
function stepped(project: Project, back: Step, done: LogEntry): Project {
  const undo = remembered([...project.undo, back]);
  return { ...project, log: [...project.log, done], undo, redo: [] };
}

function remembered(steps: readonly Step[]): Step[] {
  const last = steps.slice(-MOST_STEPS);
  let records = 0;
  const least = last.findLastIndex(({ putBack: layer }, at) => {
    records += layer === null ? 0 : recordsIn(layer);
    return records > MOST_RECORDS && last.length - at > SURE_STEPS;
  });
  return last.slice(least + 1);
}

function entry(date: string, did: Deed, id: number, before: Project, after: Project): LogEntry {
  const changes: ImportChanges = changesBetween(before.dataset, after.dataset);
  return { date, did, import: id, changes };
}
