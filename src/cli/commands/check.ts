import { writeCanonicalJson } from "../../export/canonicalJson.ts";
import { countRecords } from "../../export/report.ts";
import type { Io, Status } from "../io.ts";
import { readCheckCall } from "../options.ts";
import { hasErrors, readSources } from "../readSources.ts";

/** Reads only: where every row went, and every problem, as JSON. */
export function checkCommand(args: readonly string[], io: Io): Status {
  const { dataset, problems, tables } = readSources(readCheckCall(args));
  io.answer(
    writeCanonicalJson({
      schema: "peerscape-check/1",
      dataset: countRecords(dataset),
      tables: tables.map((table) => ({ ...table })),
      problems: problems.map((problem) => ({ ...problem })),
    }),
  );
  return hasErrors(problems) ? 1 : 0;
}
