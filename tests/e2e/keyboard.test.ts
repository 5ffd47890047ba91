import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { openApp } from "./support/app.ts";
import { tablesOf } from "./support/steps.ts";

/** Goes on by Tab until what has the focus is called that; fails after a round of the page. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      if (at?.matches("a, button, input, select, summary, [tabindex='0']") !== true) return "";
      const labels = at instanceof HTMLInputElement ? Array.from(at.labels ?? []) : [];
      return [
        at.getAttribute("aria-label"),
        ...labels.map((label) => label.textContent),
        at.textContent.slice(0, 80),
      ].join(" ");
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`by ${key} alone, nothing called ${String(name)} can be reached`);
}

async function press(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

describe("by keyboard alone", () => {
  it("files are imported, the map is walked, a context is read, and everything is erased", async () => {
    const { page, errors } = await openApp();
    await page.getByRole("button", { name: "Import data" }).waitFor();
    await press(page, /^\s*Import data/u);

    await tabTo(page, /Choose files/u);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Space");
    await (await chooser).setFiles(tablesOf("borough"));
    await page.getByRole("heading", { name: "Review before adding" }).waitFor();
    await press(page, /Add to this project/u);
    await page.getByRole("banner").getByText("saved in this browser").waitFor();

    await press(page, /^\s*Map\s*$/u);
    await page.locator('figure[data-state="ready"]').waitFor();
    await tabTo(page, /Map by keyboard/u);
    const spoken = page.getByRole("figure", { name: "Network map" }).getByRole("status");
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => spoken.textContent()).toMatch(/connections.*1 of/u);
    const first = await spoken.textContent();
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => spoken.textContent()).toMatch(/linked to/u);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => spoken.textContent()).toBe(first);
    await page.keyboard.press("Enter");
    const side = page.getByRole("complementary", { name: "Selection" });
    await expect.poll(async () => side.innerText()).toMatch(/Young people \(\d+\)/u);

    await tabTo(page, /one connection more/u, "Shift+Tab");
    const drawn = async () => Number(await page.locator("figure").getAttribute("data-nodes"));
    const before = await drawn();
    await page.keyboard.press("Enter");
    await expect.poll(drawn).toBeLessThan(before);

    await page.keyboard.press("Home");
    await tabTo(page, /^\s*Contexts\s*$/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Contexts" }).waitFor();
    await press(page, /^\s*Context\b/u);
    await expect
      .poll(async () =>
        page.locator('th[aria-sort="ascending"], th[aria-sort="descending"]').count(),
      )
      .toBe(1);
    await press(page, /Bridge Lane PRU/u);
    await expect.poll(async () => side.innerText()).toMatch(/Bridge Lane PRU/u);

    await tabTo(page, /^\s*Data\s*$/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Data" }).waitFor();
    await press(page, /Erase this project/u);
    await press(page, /Erase now/u);
    await page.getByRole("button", { name: "Explore the example" }).waitFor();
    expect(errors).toEqual([]);
  });
});
