import { run } from "./run.ts";

process.exitCode = run(process.argv.slice(2), {
  answer: (text) => process.stdout.write(text),
  aside: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
