import { chromiumLaunch } from "../../../scripts/chromium.mjs";

/** Stops a run that has no browser, with the remedy: such tests are never skipped in silence. */
export async function setup(): Promise<void> {
  await chromiumLaunch();
}
