/**
 * Makes the pictures of the README and of docs/ from the built app itself: `npm run build`, then
 * `node scripts/makePictures.mjs`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumLaunch } from "./chromium.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/pictures");

/** A list as a school sends it: notes above, two schools in a row, a column that stays out. */
const schoolsFile = `Extract of 3 November,,,,,
YP ref,DOB,School 1,Start 1,School 2,Start 2
YP01,14/03/2008,Southgate School,04/09/2019,Bridge Lane PRU,13/01/2020
YP02,02/11/2007,Southgate School,04/09/2018,Bridge Lane PRU,24/02/2020
YP03,30/06/2008,Mill Field,2019-09-04,,
YP04,21/01/2008,Mill Field,N/K,NEET,27/04/2020
YP05,09/09/2007,Southgate School,31/02/2019,,
YP06,17/05/2008,Bridge Lane PRU,05/11/2019,Mill Field,20/04/2020
`;

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

  await page.setViewportSize({ width: 1280, height: 1240 });
  await page.getByRole("link", { name: "Data" }).click();
  await page.getByLabel("Choose files").setInputFiles({
    name: "Autumn schools.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(schoolsFile),
  });
  await page.getByRole("heading", { name: "Review before adding" }).waitFor();
  await page.waitForTimeout(500);
  await page.evaluate("document.activeElement.blur()");
  await page.screenshot({ path: join(folder, "review.png") });
} finally {
  await browser.close();
  await server.close();
}
