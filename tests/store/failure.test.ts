import { describe, expect, it } from "vitest";
import { failureOf, StoreRefusal } from "../../src/store/failure.ts";

const named = (name: string, more: object = {}): object => ({ name, ...more });

describe("failureOf", () => {
  it("finds want of room however deep the browser or Dexie hides it", () => {
    const quota = named("QuotaExceededError");
    const wrapped = [
      quota,
      named("AbortError", { inner: quota }),
      named("BulkError", { failures: [quota] }),
      named("AbortError", { inner: named("AbortError", { inner: quota }) }),
    ];
    for (const error of wrapped) expect(failureOf(error).kind).toBe("full");
  });

  it("keeps what the store itself refused", () => {
    expect(failureOf(new StoreRefusal("blocked", "why"))).toEqual({
      kind: "blocked",
      detail: "why",
    });
  });

  it("takes anything else for a step broken off", () => {
    expect(failureOf(named("UnknownError"))).toEqual({
      kind: "interrupted",
      detail: "UnknownError",
    });
    expect(failureOf("?")).toEqual({ kind: "interrupted", detail: "" });
  });
});
