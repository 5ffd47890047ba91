import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openApp, type OpenApp } from "./support/app.ts";
import { goTo, importFiles, mapReady, reviewFiles, tablesOf } from "./support/steps.ts";

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
    await app.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await app.page.getByRole("button", { name: "Explore the example" }).click();
    await mapReady(app.page);
  });

  it.each(["Data", "Contexts", "Map", "People"])(
    "nothing on %s stands in the way of assistive technology, with something selected too",
    async (view) => {
      const { page } = app;
      await goTo(page, view);
      if (view === "Map") await mapReady(page);
      expect(await axeViolations(page)).toEqual([]);
      if (view === "Data") return;
      if (view === "Map") {
        await page.getByText("Map as a table").click();
        await page.getByRole("button", { name: "Larkmoor School" }).first().click();
      } else await page.locator("tbody button").first().click();
      await page
        .getByRole("complementary", { name: "Selection" })
        .getByRole("heading")
        .first()
        .waitFor();
      await page.locator("main details").evaluateAll((all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it("nor in the review of an import with problems", async () => {
    const { page } = await openApp();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await reviewFiles(page, tablesOf("import/twenty-faults"));
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("every view", () => {
  it("has one heading of the first level, and the views are in their order", async () => {
    const { page } = await openApp();
    await page.getByRole("button", { name: "Explore the example" }).click();
    await mapReady(page);
    const links = page.getByRole("navigation", { name: "Views" }).getByRole("link");
    expect(await links.allTextContents()).toEqual(["Data", "Contexts", "Map", "People"]);
    for (const view of await links.allTextContents()) {
      await goTo(page, view);
      expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([view]);
      expect(new URL(page.url()).hash).toBe(`#/${view.toLowerCase()}`);
    }
  });
});

describe("young people in a case network", () => {
  it("stand in order of id, with no column to order them by, and measures only one at a time", async () => {
    const { page } = await openApp();
    await page.getByRole("button", { name: "Explore the example" }).click();
    await mapReady(page);
    await goTo(page, "People");
    expect(await page.locator("thead button").count()).toBeLessThanOrEqual(1);
    expect(await page.getByRole("table").first().innerText()).not.toMatch(
      /betweenness|otherwise apart|Nearness/iu,
    );
    await page.locator("tbody button").first().click();
    await page.getByText("For analysts").click();
    await page.getByText(/never compared here/u).waitFor();
  });
});

describe("young people in research", () => {
  it("can be ordered by any measure, and sized by one on the map", async () => {
    const { page } = await openApp();
    await importFiles(page, tablesOf("borough"), "research");
    await goTo(page, "People");
    await page.getByRole("button", { name: "Links parts otherwise apart", exact: true }).click();
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
    await goTo(page, "Map");
    await mapReady(page);
    await page.getByRole("combobox", { name: "Size of young people" }).selectOption("peers");
    await page.getByText(/size of a young person/iu).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
