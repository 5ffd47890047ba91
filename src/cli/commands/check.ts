import { writeCanonicalJson } from "../../export/canonicalJson.ts";
import { countRecords } from "../../export/report.ts";
import { personalDataReport } from "../../import/screening/personalDataReport.ts";
import { screenTable } from "../../import/screening/screenTable.ts";
import type { Io, Status } from "../io.ts";
import { readCheckCall } from "../options.ts";
import { hasErrors, readSources } from "../readSources.ts";

/**
 * Reads only: where every row went, every problem, and the columns that are likely to hold
 * personal data, as JSON. No value of such a column is in it.
 */
export function checkCommand(args: readonly string[], io: Io): Status {
  const { dataset, problems, tables, sources } = readSources(readCheckCall(args));
  io.answer(
    writeCanonicalJson({
      schema: "peerscape-check/1",
      dataset: countRecords(dataset),
      tables: tables.map((table) => ({ ...table })),
      problems: problems.map((problem) => ({ ...problem })),
      personalData: sources
        .flatMap((table) => personalDataReport(table, screenTable(table)))
        .map((line) => ({ ...line, also: [...line.also] })),
    }),
  );
  return hasErrors(problems) ? 1 : 0;
}
