/**
 * Betweenness by a number of threads: `node threads.mjs ROWS THREADS`, an answer as JSON. Time is
 * by the clock here, from the graph to its betweenness, threads having been started before.
 */
import { createHash } from "node:crypto";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
  joinPathParts,
  PATH_PARTS,
  preparePaths,
  sumPathsPart,
} from "../../src/analysis/graph/betweenness.ts";
import type { PathTask } from "../../src/analysis/graph/followPaths.ts";
import { buildCsr, type Csr } from "../../src/network/csr.ts";
import { readRows } from "./rowsFile.mjs";

interface Summed {
  readonly part: number;
  readonly sums: Float64Array;
}

if (isMainThread) await main();
else work();

async function main(): Promise<void> {
  const [, , path = "", threads = "1"] = process.argv;
  const { n, from, to } = readRows(path);
  const graph = buildCsr(n, from, to);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from(
    { length: Number(threads) },
    () => new Worker(process.argv[1] ?? "", { workerData: next }),
  );
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once("message", ready))));
  const start = performance.now();
  const values = await betweennessBy(workers, graph);
  const wallMs = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  const bytes = createHash("sha256").update(Buffer.from(values.buffer)).digest("hex");
  process.stdout.write(JSON.stringify({ ms: [wallMs], bytes }));
}

async function betweennessBy(workers: readonly Worker[], graph: Csr): Promise<Float64Array> {
  const plan = preparePaths(graph);
  const parts: Float64Array[] = [];
  await new Promise<void>((done) => {
    let summed = 0;
    for (const worker of workers) {
      worker.on("message", ({ part, sums }: Summed) => {
        parts[part] = sums;
        summed++;
        if (summed === PATH_PARTS) done();
      });
      worker.postMessage(plan.task);
    }
  });
  return joinPathParts(plan, parts);
}

/** Takes the next part that nobody has taken, until there is none. */
function work(): void {
  const next = workerData as Int32Array;
  parentPort?.postMessage("ready");
  parentPort?.on("message", (task: PathTask) => {
    for (let part = take(next); part < PATH_PARTS; part = take(next))
      parentPort?.postMessage({ part, sums: sumPathsPart(task, part) } satisfies Summed);
  });
}

function take(next: Int32Array): number {
  return Atomics.add(next, 0, 1);
}
