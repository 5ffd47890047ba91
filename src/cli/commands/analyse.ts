import { createHash } from "node:crypto";
import { analyse } from "../../analysis/analyse.ts";
import { canonicalRecords, writeReport } from "../../export/report.ts";
import type { Progress } from "../../model/progress.ts";
import { VERSION } from "../../model/version.ts";
import type { Io, Status } from "../io.ts";
import { readAnalyseCall } from "../options.ts";
import { hasErrors, readSources } from "../readSources.ts";
import { writeTextFile } from "../writeFile.ts";

/** The report on everything the paths name, as JSON, to the answer or to a file. */
export function analyseCommand(args: readonly string[], io: Io): Status {
  const { paths, out, options } = readAnalyseCall(args);
  const { dataset, problems } = readSources(paths);
  const analysis = analyse(dataset, options, progressTo(io));
  const hash = createHash("sha256").update(canonicalRecords(dataset)).digest("hex");
  const report = writeReport({
    dataset,
    problems,
    analysis,
    version: VERSION,
    dataHash: `sha256-${hash}`,
  });
  if (out === null) io.answer(report);
  else writeTextFile(out, report);
  return hasErrors(problems) ? 1 : 0;
}

/** A percentage on one line that is written over, for a person who is watching. */
function progressTo({ isTerminal, aside }: Io): Progress {
  let shown = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((100 * done) / of);
    if (!isTerminal || percent === shown) return;
    shown = percent;
    aside(`\r${String(percent)} %${percent === 100 ? "\n" : ""}`);
  };
}
