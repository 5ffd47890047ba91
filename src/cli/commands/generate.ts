import { join } from "node:path";
import { writeTables } from "../../export/csvTables.ts";
import { generateCaseNetwork } from "../../generate/generateCaseNetwork.ts";
import type { Io, Status } from "../io.ts";
import { readGenerateCall } from "../options.ts";
import { writeTextFile } from "../writeFile.ts";

/** Writes a synthetic case network as CSV tables into a folder; answers with the files' names. */
export function generateCommand(args: readonly string[], io: Io): Status {
  const { people, seed, out } = readGenerateCall(args);
  for (const { name, text } of writeTables(generateCaseNetwork({ people, seed }))) {
    writeTextFile(join(out, name), text);
    io.answer(`${name}\n`);
  }
  return 0;
}
