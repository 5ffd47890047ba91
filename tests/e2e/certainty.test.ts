import { describe, expect, it } from "vitest";
import florentine from "../../fixtures/graphs/florentine.json";
import { axeViolations, openApp } from "./support/app.ts";
import { goTo, importFiles, mapReady, tableFile, tablesOf } from "./support/steps.ts";

const marriages = tableFile(
  "ties.csv",
  `young_person_a,young_person_b,kind\n${florentine.ties.map((pair) => `${pair.join(",")},friend`).join("\n")}\n`,
);

describe("how sure the picture is", () => {
  it("draws the groups of the example once they are tested, and says how firm a context is", async () => {
    const { page, errors } = await openApp();
    await importFiles(page, tablesOf("borough"));
    await mapReady(page);
    await page.getByText("clearer than chance alone would make them").waitFor();
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    expect(await page.getByText("hollow: between groups").count()).toBe(1);
    await page.getByRole("combobox", { name: "Find on the map" }).fill("Bridge Lane");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const side = page.getByRole("complementary", { name: "Selection" });
    await side.getByText("Worked out from the records").waitFor();
    expect(await side.innerText()).toMatch(/Among 72 institutions, number 1 .*9 of 10 re-runs/u);
    await goTo(page, "Contexts");
    expect(await page.getByText("Place among its kind").count()).toBeGreaterThan(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("lists what each tie of a young person rests on, in order of id", async () => {
    const { page, errors } = await openApp();
    await importFiles(page, tablesOf("borough"));
    await mapReady(page);
    await goTo(page, "People");
    await page.getByRole("button", { name: "YP012" }).click();
    const side = page.getByRole("complementary", { name: "Selection" });
    await side.getByText(/ties with other young people, and what each rests on/u).click();
    await expect
      .poll(() => side.innerText())
      .toMatch(/at the same time for|In incident|Recorded:/u);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("draws no groups where the network does not split into any", async () => {
    const { page } = await openApp();
    await importFiles(page, [marriages]);
    await mapReady(page);
    await page.getByText("does not split into clear groups").waitFor();
    expect(await page.getByText("shape behind: a linked group").count()).toBe(0);
  });

  it("can be stopped, says what that means, and can be begun again", async () => {
    const { page } = await openApp();
    await importFiles(page, tablesOf("borough"));
    await mapReady(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("how sure this is has not been worked out").waitFor();
    await page.getByText("have not been tested against chance").waitFor();
    await page.getByRole("button", { name: "Check how sure this is" }).click();
    await page.getByText("clearer than chance alone would make them").waitFor();
  });
});
