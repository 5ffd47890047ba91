import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";

const fixtures = join(import.meta.dirname, "../../../fixtures");

/** The CSV files of a folder of fixtures. */
export function tablesOf(folder: string): string[] {
  return readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => join(fixtures, folder, name));
}

/** A file made up on the spot. */
export function tableFile(name: string, text: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

type Files = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

/** From the first start to the review of these files. */
export async function reviewFiles(page: Page, files: Files): Promise<void> {
  await page.getByRole("button", { name: "Import data" }).click();
  await page.getByLabel("Choose files").setInputFiles(files);
  await page.getByRole("heading", { name: "Review before adding" }).waitFor();
}

/** From the first start to a project that holds these files. */
export async function importFiles(page: Page, files: Files, purpose?: string): Promise<void> {
  await reviewFiles(page, files);
  if (purpose !== undefined) await page.getByRole("radio", { name: purpose }).check();
  if (purpose === "research") await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Add to this project" }).click();
  await page.getByRole("banner").getByText("saved in this browser").waitFor();
}

export async function goTo(page: Page, view: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: view, exact: true })
    .click();
  await page.getByRole("heading", { level: 1, name: view }).waitFor();
}

/** Waits until the map is drawn, and says how much of it there is. */
export async function mapReady(page: Page): Promise<{ nodes: number; links: number }> {
  const figure = page.getByRole("figure", { name: "Network map" });
  await page.locator('figure[aria-label="Network map"][data-state="ready"]').waitFor();
  return {
    nodes: Number(await figure.getAttribute("data-nodes")),
    links: Number(await figure.getAttribute("data-links")),
  };
}

/** The cells of every row of the table that its caption names. */
export async function rowsOf(page: Page, caption: RegExp): Promise<string[][]> {
  const table = page.getByRole("table", { name: caption });
  const rows = await table.locator("tbody tr").all();
  const cells = await Promise.all(
    rows.map((row) =>
      row.locator("th, td").evaluateAll((all) => all.map((cell) => cell.textContent.trim())),
    ),
  );
  return cells.filter((row) => row.length > 1);
}
