import { describe, expect, it } from "vitest";
import { checksum } from "../../src/store/checksum.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("checksum", () => {
  it("gives the value every description of it is checked by", () => {
    expect(checksum(bytesOf("123456789"))).toBe(0xcbf43926);
  });

  it("is 0 for nothing", () => {
    expect(checksum(new Uint8Array())).toBe(0);
  });

  it("goes on from what stands before", () => {
    expect(checksum(bytesOf("6789"), checksum(bytesOf("12345")))).toBe(0xcbf43926);
  });
});
