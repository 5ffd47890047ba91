import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, with its closing slash. */
    address: string;
  }
}

/** Serves the built app, as `npm start` does but on any free port, while its tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, "../../..");
  if (!existsSync(join(root, "dist/index.html"))) {
    throw new Error("These tests drive the built app: run `npm run build` first.");
  }
  const server = await preview({ root, logLevel: "warn", preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The built app could not be served on 127.0.0.1.");
  project.provide("address", address);
  return () => server.close();
}
