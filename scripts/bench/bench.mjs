/**
 * `npm run bench`: how fast the core is beside graphology, igraph and networkx.
 *
 * `npm run bench -- [OPERATION…] [--people N] [--rounds R] [--seed S]
 * [--libraries L,…] [--json FILE]`; what is measured and how to read it: docs/benchmarks.md.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { alone, compared, graphs, libraries } from "./operations.mjs";
import { buildPrograms, describeMachine, drawData, run, runAlone } from "./programs.mjs";
import { formatRow, heading } from "./table.mjs";
import { median } from "./timing.mjs";

const root = join(import.meta.dirname, "../..");
const folder = join(root, `node_modules/.cache/peerscape-bench-${process.pid}`);

const asked = readArguments();
if (typeof asked === "string") {
  process.stderr.write(`bench: ${asked}\n`);
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
  await main(asked);
}

/** What was asked for, or what is wrong with it. */
function readArguments() {
  const names = [...compared, ...alone].map(({ name }) => name);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        people: { type: "string" },
        rounds: { type: "string", default: "3" },
        seed: { type: "string", default: "1" },
        json: { type: "string" },
        libraries: { type: "string", default: libraries.join(",") },
      },
    });
    const unknown = positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) return `no operation "${unknown[0]}"; there are: ${names.join(", ")}`;
    const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
    const people = values.people?.split(",").map(Number);
    const numbers = [rounds, seed, ...(people ?? [])];
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0) || rounds === 0)
      return "--people, --rounds and --seed are whole numbers, rounds at least 1";
    const isAsked = (library) =>
      library === "ours" || values.libraries.split(",").includes(library);
    const wanted = ({ name }) => positionals.length === 0 || positionals.includes(name);
    return { wanted, isAsked, people, rounds, seed, json: values.json };
  } catch (reason) {
    return reason.message;
  }
}

async function main({ wanted, isAsked, people, rounds, seed, json }) {
  await buildPrograms(root, folder);
  const before = describeMachine();
  console.log(before.says);
  const settings = { root, folder, rounds, seed, isAsked };
  const rows = [];
  console.log(heading);
  for (const operation of compared.filter(wanted)) {
    for (const size of people ?? operation.people) {
      for (const graph of operation.graphs) {
        const row = await compare({ ...operation, size, graph }, settings);
        console.log(formatRow(row));
        rows.push(row);
      }
    }
  }
  for (const operation of alone.filter(wanted)) {
    const sizes = (people ?? operation.people).filter(
      (size) => size <= (operation.upTo ?? Infinity),
    );
    for (const size of sizes) {
      const row = await runAlone({ ...operation, size }, settings);
      for (const line of row.lines) console.log(line);
      rows.push(row);
    }
  }
  const after = describeMachine();
  console.log(`Load at the end: ${after.load}`);
  if (json)
    writeFileSync(json, `${JSON.stringify({ before, after, rounds, seed, rows }, null, 2)}\n`);
}

/** One operation by every library in turn, round after round. */
async function compare(operation, { root, folder, rounds, seed, isAsked }) {
  const { name, size, graph } = operation;
  const path = await drawData(folder, size, seed, graph);
  const asked = libraries.map((library) => startAnswers(operation, library, isAsked(library)));
  for (let round = 0; round < rounds; round++) {
    for (const each of asked.filter(({ missing, once }) => !missing && !(once && round > 0))) {
      const answer = await run(root, folder, each.library, name, path);
      if (answer.missing) each.missing = answer.missing;
      else each.answers.push(answer);
    }
  }
  const results = asked.map(({ library, missing, answers }) =>
    missing ? { library, missing } : { library, ...summarise(answers) },
  );
  return { ...operation, graph: graphs[graph], results };
}

function startAnswers({ rules, size }, library, isAsked) {
  const { upTo = Infinity, once = false } = rules?.[library] ?? {};
  const missing = isAsked && size <= upTo ? undefined : "left out";
  return { library, once, missing, answers: [] };
}

function summarise(answers) {
  const runs = answers.map(({ ms }) => ms);
  return {
    ms: median(runs.map(median)),
    first: median(runs.map(([ms]) => ms)),
    runs,
    quality: answers[0].quality,
  };
}
