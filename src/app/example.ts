import type { FileBytes } from "../workers/protocol.ts";

/** The made-up borough, part of the program itself: nothing is fetched to show it. */
const tables = import.meta.glob<string>("../../fixtures/borough/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The example's files, as if someone had chosen them. */
export function exampleFiles(): FileBytes[] {
  const encoder = new TextEncoder();
  return Object.entries(tables).map(([path, text]) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    bytes: encoder.encode(text).buffer,
  }));
}
