/**
 * Makes the pictures of the README from the built app itself: `npm run build`, then
 * `node scripts/makePictures.mjs`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumLaunch } from "./chromium.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/pictures");

const server = await preview({ root, preview: { port: 0, strictPort: false }, logLevel: "error" });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  await page.goto(address);
  await page.getByRole("button", { name: "Explore the example" }).click();
  await page.locator('figure[data-state="ready"]').waitFor();
  await page.getByText("clearer than chance").waitFor();
  await page.getByText("Map as a table").click();
  await page.getByRole("button", { name: "Bridge Lane PRU" }).first().click();
  await page.getByText("Map as a table").click();
  await page.evaluate("scrollTo(0, 0)");
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, "map.png") });

  await page.getByRole("link", { name: "Contexts" }).click();
  await page.getByRole("heading", { level: 1, name: "Contexts" }).waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, "contexts.png") });
} finally {
  await browser.close();
  await server.close();
}
