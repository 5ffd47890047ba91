import { datasetKeys } from "../model/dataset.ts";
import { layerOf, type Layer } from "../model/layer.ts";
import type { Project } from "../model/project.ts";

/** What a bundle calls itself. */
const BUNDLE_SCHEMA = "peerscape-bundle/1";

/**
 * A whole project as one JSON text, import by import, that comes back equal: with its records,
 * imports, problems, saved mappings, code sets and log. What could be undone stays behind, so that
 * nothing that was taken out leaves with it.
 */
export function writeBundle(project: Project): string {
  const { id, name, purpose, reviewDate, seed, lastImport, profiles, vocabulary, log } = project;
  const details = { id, name, purpose, reviewDate, seed, lastImport, profiles, vocabulary, log };
  const imports = project.imports.map((record) => withoutEmpty(layerOf(project, record.id)));
  return `${JSON.stringify({ schema: BUNDLE_SCHEMA, project: details, imports })}\n`;
}

function withoutEmpty({ record, problems, named, records }: Layer) {
  const filled = datasetKeys.filter((key) => records[key].length > 0);
  const tables = Object.fromEntries(filled.map((key) => [key, records[key]]));
  return { record, problems, named, records: tables };
}
