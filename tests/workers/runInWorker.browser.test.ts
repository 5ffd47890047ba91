import { afterEach, describe, expect, it, vi } from "vitest";
import { noProgress } from "../../src/model/progress.ts";
import { runInWorker, WorkerFailure } from "../../src/workers/runInWorker.ts";
import { runJob } from "../../src/workers/runJob.ts";

/** A ring of n nodes: the larger, the longer it takes. */
function ring(n: number) {
  const from = Uint32Array.from({ length: n }, (_, v) => v);
  return {
    n,
    from,
    to: from.map((v) => (v + 1) % n),
    groups: new Int32Array(n),
    radii: new Float32Array(n).fill(5),
    seed: 1,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a job in a worker", () => {
  it("gives what the job gives here, and tells how far it is", async () => {
    const told: number[] = [];
    const onProgress = (done: number, of: number) => told.push(done / of);
    const xy = await runInWorker("layOut", ring(300), { onProgress });
    expect(xy).toEqual(runJob({ job: "layOut", request: ring(300) }, noProgress));
    expect(told.at(-1)).toBe(1);
  });

  it("leaves typed arrays to the caller", async () => {
    const request = ring(3);
    await runInWorker("layOut", request);
    expect(request.groups.length).toBe(3);
  });

  it("ends its worker, whatever comes of it", async () => {
    const terminate = vi.spyOn(Worker.prototype, "terminate");
    await runInWorker("layOut", ring(3));
    expect(terminate).toHaveBeenCalledTimes(1);
    await expect(runInWorker("layOut", { ...ring(3), n: 4 })).rejects.toThrow();
    expect(terminate).toHaveBeenCalledTimes(2);
  });

  it("says why a job failed", async () => {
    const failing = runInWorker("layOut", { ...ring(3), n: 4 });
    await expect(failing).rejects.toBeInstanceOf(WorkerFailure);
    await expect(failing).rejects.toThrow(/3 groups and 3 radii for 4 nodes/);
  });

  it("fails, and does not hang, when a request cannot be passed on", async () => {
    const request = { ...ring(3), onProgress: noProgress };
    await expect(runInWorker("layOut", request)).rejects.toBeInstanceOf(WorkerFailure);
  });
});

describe("a job that is stopped", () => {
  it("ends at once, and its answer never lands", async () => {
    const terminate = vi.spyOn(Worker.prototype, "terminate");
    const controller = new AbortController();
    const started = performance.now();
    const job = runInWorker("layOut", ring(5000), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(terminate).toHaveBeenCalledTimes(1);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("never begins when it was stopped before", async () => {
    const post = vi.spyOn(Worker.prototype, "postMessage");
    const job = runInWorker("layOut", ring(3), { signal: AbortSignal.abort() });
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(post).not.toHaveBeenCalled();
  });
});
