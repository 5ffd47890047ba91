import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { chromiumLaunch } from "../../scripts/chromium.mjs";
import { run } from "../../src/cli/run.ts";
import { formatMeasure } from "../../src/text/format.ts";
import { openApp } from "./support/app.ts";
import { goTo, importFiles, mapReady, rowsOf, tablesOf } from "./support/steps.ts";

interface Report {
  readonly dataset: Record<string, number>;
  readonly coverage: Record<
    "youngPeople" | "incidents" | "institutions" | "places",
    { kept: number; of: number }
  >;
  readonly measures: {
    readonly contexts: Record<string, { youngPeople: number; betweennessNormalised: number }>;
  };
  readonly twoMode: { readonly links: number; readonly components: number };
  readonly peers: {
    readonly pairs: { readonly any: number; readonly possible: number };
    readonly maxDegree: number;
  };
  readonly groups: { readonly list: readonly unknown[] };
}

/** What the command line answers about the same files. */
function commandLine(files: readonly string[]): Report {
  let answer = "";
  run(["analyse", ...files], {
    answer: (text) => (answer += text),
    aside: () => undefined,
    isTerminal: false,
  });
  return JSON.parse(answer) as Report;
}

async function databases(page: Page): Promise<number> {
  return page.evaluate(async () => (await indexedDB.databases()).length);
}

describe("from a folder of tables to a network on the screen, and away again", () => {
  it("shows what the command line says, keeps it, erases it, and asks nobody", async () => {
    const files = tablesOf("borough");
    const report = commandLine(files);
    const app = await openApp();
    const { page } = app;
    await importFiles(page, files);

    await goTo(page, "Map");
    const drawn = await mapReady(page);
    const { youngPeople, incidents, institutions, places } = report.coverage;
    const kept = [youngPeople, incidents, institutions, places].reduce(
      (sum, each) => sum + each.kept,
      0,
    );
    expect(drawn.nodes).toBeGreaterThanOrEqual(kept);
    expect(drawn.nodes).toBeLessThanOrEqual(kept + (report.dataset["adults"] ?? 0));
    await page
      .getByText(
        `${String(youngPeople.of - youngPeople.kept)} of ${String(youngPeople.of)} young people, ${String(incidents.of - incidents.kept)} of ${String(incidents.of)} incidents`,
      )
      .waitFor();
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect
      .poll(async () => (await mapReady(page)).nodes)
      .toBe(
        ["youngPeople", "incidents", "institutions", "places", "adults"].reduce(
          (sum, table) => sum + (report.dataset[table] ?? 0),
          0,
        ),
      );

    await goTo(page, "Contexts");
    const contexts = await rowsOf(page, /^Contexts/u);
    const pru = contexts.find(([name]) => name?.includes("Bridge Lane PRU"));
    const known = report.measures.contexts["institution:S06"];
    expect(pru).toContain(String(known?.youngPeople));
    expect(pru).toContain(formatMeasure(known?.betweennessNormalised ?? NaN));

    await goTo(page, "Data");
    const tables = Object.fromEntries(
      (await rowsOf(page, /Records in each table/u)).map(([name = "", count]) => [
        name,
        Number(count),
      ]),
    );
    expect(tables).toMatchObject({
      "Young people": report.dataset["youngPeople"],
      Incidents: report.dataset["incidents"],
      Institutions: report.dataset["institutions"],
      "Involvements in incidents": report.dataset["involvements"],
      "Attendances at institutions": report.dataset["attendances"],
      "Recorded ties between people": report.dataset["ties"],
      "Support and situation": report.dataset["statuses"],
    });

    await page.getByText("The network in figures").first().click();
    const figures = Object.fromEntries(
      (await rowsOf(page, /The network in figures/u)).map(([name = "", value]) => [name, value]),
    );
    expect(figures).toMatchObject({
      "Links between young people and contexts": String(report.twoMode.links),
      "Separate pieces": String(report.twoMode.components),
      "Pairs of young people linked in any way": String(report.peers.pairs.any),
      "Pairs that are only possible": String(report.peers.pairs.possible),
      "Most peer ties of any one": String(report.peers.maxDegree),
    });

    await page.reload();
    await page.getByRole("banner").getByText("saved in this browser").waitFor();
    await goTo(page, "Map");
    expect(await mapReady(page)).toEqual(drawn);

    await goTo(page, "Data");
    await page.getByRole("button", { name: "Erase this project" }).click();
    await page.getByText("This removes 57 young people").waitFor();
    await page.getByRole("button", { name: "Erase now" }).click();
    await page.getByRole("button", { name: "Explore the example" }).waitFor();
    expect(await databases(page)).toBe(0);
    await page.reload();
    await page.getByRole("button", { name: "Explore the example" }).waitFor();

    expect(app.strays()).toEqual([]);
    expect(app.errors).toEqual([]);
  });

  it("is there again after the browser was closed and opened", async () => {
    const profile = mkdtempSync(join(tmpdir(), "peerscape-profile-"));
    const open = async () => chromium.launchPersistentContext(profile, await chromiumLaunch());
    try {
      const before = await open();
      const page = await before.newPage();
      await page.goto(inject("address"));
      await page.getByRole("button", { name: "Explore the example" }).click();
      await page.getByRole("banner").getByText("saved in this browser").waitFor();
      const drawn = await mapReady(page);
      await before.close();

      const after = await open();
      const again = await after.newPage();
      await again.goto(`${inject("address")}#/map`);
      expect(await mapReady(again)).toEqual(drawn);
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

describe("the example", () => {
  it("opens on the map with four linked groups and the two contexts that join them named", async () => {
    const { page, errors } = await openApp();
    await page.getByRole("button", { name: "Explore the example" }).click();
    await page.getByRole("heading", { level: 1, name: "Map" }).waitFor();
    await mapReady(page);
    await page.getByText("Map as a table").click();
    const rows = await rowsOf(page, /./u);
    expect(rows.filter((row) => row.join(" ").includes("Bridge Lane PRU")).length).toBeGreaterThan(
      0,
    );
    expect(rows.filter((row) => row.join(" ").includes("Mill Field")).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it("prints the map as a still picture with its key, on one page", async () => {
    const { page } = await openApp();
    await page.getByRole("button", { name: "Explore the example" }).click();
    await mapReady(page);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(async () => page.locator(".map-printed svg").isVisible()).toBe(true);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
  });

  it("times each step by its name", async () => {
    const { page } = await openApp();
    await page.getByRole("button", { name: "Explore the example" }).click();
    await mapReady(page);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect
      .poll(async () =>
        page.evaluate(() =>
          [...new Set(performance.getEntriesByType("measure").map(({ name }) => name))].sort(),
        ),
      )
      .toEqual([
        "peerscape:analyse",
        "peerscape:filter",
        "peerscape:first-draw",
        "peerscape:import",
        "peerscape:layout",
        "peerscape:store",
      ]);
  });
});
