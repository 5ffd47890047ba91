import { VERSION } from "../model/version.ts";
import { analyseCommand } from "./commands/analyse.ts";
import { checkCommand } from "./commands/check.ts";
import { generateCommand } from "./commands/generate.ts";
import type { Io, Status } from "./io.ts";
import { usage, UsageError, words } from "./usage.ts";

type Command = (args: readonly string[], io: Io) => Status;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", checkCommand],
  ["analyse", analyseCommand],
  ["generate", generateCommand],
]);

/**
 * Runs one command line and says how it ended: 0 done; 1 done, but rows were refused; 2 nothing
 * done, with the reason as one line aside.
 */
export function run(args: readonly string[], io: Io): 0 | 1 | 2 {
  const [name = "", ...rest] = args;
  if (name === "--help" || rest.includes("--help")) {
    io.answer(usage);
    return 0;
  }
  if (name === "--version") {
    io.answer(`${VERSION}\n`);
    return 0;
  }
  try {
    const command = commands.get(name);
    if (command === undefined) throw new UsageError(words.noCommand(name));
    return command(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.aside(`peerscape: ${error.message}\n`);
    return 2;
  }
}
