import { describe, expect, it } from "vitest";
import { atMostEvery } from "../../src/workers/atMostEvery.ts";
import { buffersIn } from "../../src/workers/buffersIn.ts";
import type { JobReply } from "../../src/workers/protocol.ts";
import { replyTo } from "../../src/workers/replyTo.ts";

const line = {
  n: 2,
  from: Uint32Array.of(0),
  to: Uint32Array.of(1),
  groups: new Int32Array(2),
  radii: Float32Array.of(5, 5),
  seed: 1,
};

function repliesTo(request: typeof line): { reply: JobReply; transfer: ArrayBuffer[] }[] {
  const all: { reply: JobReply; transfer: ArrayBuffer[] }[] = [];
  replyTo({ job: "layOut", request }, (reply, transfer) => all.push({ reply, transfer }));
  return all;
}

describe("replyTo", () => {
  it("tells the progress, and ends with the result, its buffer handed over", () => {
    const replies = repliesTo(line);
    expect(replies.length).toBeGreaterThan(1);
    expect(replies.slice(0, -1).every(({ reply }) => reply.kind === "progress")).toBe(true);
    const { reply, transfer } = replies.at(-1)!;
    expect(reply.kind === "done" && reply.result).toBeInstanceOf(Float32Array);
    expect(transfer).toEqual([(reply as { result: Float32Array }).result.buffer]);
  });

  it("says why there is no result", () => {
    expect(repliesTo({ ...line, radii: new Float32Array(1) })).toEqual([
      {
        reply: { kind: "failed", reason: expect.stringContaining("layout/layOut:") },
        transfer: [],
      },
    ]);
  });
});

describe("buffersIn", () => {
  it("finds each buffer once, however deep it lies and however many look into it", () => {
    const one = new Float64Array(4);
    const two = new ArrayBuffer(8);
    const value = {
      list: [{ one }, null, undefined, 1, "text"],
      part: one.subarray(1, 2),
      deeper: { two, again: new Uint8Array(two) },
    };
    expect(buffersIn(value)).toEqual([one.buffer, two]);
  });

  it("finds nothing in what has none", () => {
    for (const value of [null, 1, "text", [], {}, ["a"]]) expect(buffersIn(value)).toEqual([]);
  });
});

describe("atMostEvery", () => {
  it("passes on the first, then no more often than asked, and the last always", () => {
    const told: number[] = [];
    let at = 0;
    const progress = atMostEvery(
      50,
      (done) => told.push(done),
      () => at,
    );
    for (let done = 1; done <= 100; done++) {
      at += 10;
      progress(done, 100);
    }
    expect(told.slice(0, 3)).toEqual([1, 6, 11]);
    expect(told.slice(-2)).toEqual([96, 100]);
    expect(told.length).toBe(21);
  });
});
