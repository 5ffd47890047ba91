import { describe, expect, it } from "vitest";
import { agencyFacts, agencyWorkbook } from "../../fixtures/agency/workbook.ts";
import { axeViolations, openApp } from "./support/app.ts";
import {
  add,
  agreeToAll,
  beginImport,
  dropFiles,
  openQuestions,
  recorded,
  reviewReady,
  settled,
  storedBytes,
  textFile,
} from "./support/importing.ts";
import { goTo, mapReady, reviewFiles, rowsOf, tablesOf } from "./support/steps.ts";

const workbook = { name: "case list.xlsx", bytes: agencyWorkbook() };

/** Every date is one with the day first and with the month first; two ids have lost their zeros. */
const eitherWay = textFile(
  "spring list.csv",
  [
    "Pupil number,School name,Start date",
    ...Array.from(
      { length: 14 },
      (_, row) =>
        `${row % 7 === 3 ? "" : "00"}${String(12_300 + row)},S1,0${String(1 + (row % 9))}/02/2022`,
    ),
  ].join("\n"),
);

describe("an agency's workbook of five sheets, dropped on the page", () => {
  it("is asked about, mended, added whole without its personal columns, undone and done again", async () => {
    const { page, errors, strays } = await openApp();
    await beginImport(page);
    await dropFiles(page, [workbook]);
    await reviewReady(page);

    expect(await openQuestions(page).allTextContents()).toEqual(
      ["Young people", "Schools", "Police crimes", "Missing and support", "Contacts"].map(
        (sheet) => `What is ${sheet} in case list.xlsx?`,
      ),
    );
    await page.getByRole("button", { name: "Add to this project" }).click();
    const asked = page.getByRole("group", { name: /only you can say/u });
    expect(await asked.evaluate((element) => element === document.activeElement)).toBe(true);
    await agreeToAll(page);
    expect(await openQuestions(page).count()).toBe(0);

    for (const column of ["“DOB” of Young people", "“Postcode” of Young people", "“Comments” of"]) {
      await page.locator(".personal-column > summary").filter({ hasText: column }).click();
      expect(
        await page
          .getByRole("group", { name: column })
          .getByRole("radio", { name: "Leave out" })
          .isChecked(),
        column,
      ).toBe(true);
    }
    const previews = await page.locator(".preview td bdi").allTextContents();
    expect(previews.join(" ")).toContain("linked to a group");
    expect(previews.join(" ")).not.toMatch(/N9\d \dZZ|200[6-9]|with his nan|Gang member/u);
    const shown = await page.locator("main").innerText();
    expect(shown).not.toMatch(/gang member|lifestyle choice/iu);

    await page.getByText(/^3 rows need mending/u).waitFor();
    await page.getByRole("button", { name: "Mend here: row 8, YP ref 2" }).click();
    await page.getByRole("textbox", { name: /row 8, YP ref 2/u }).fill("YP4156");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/^2 rows need mending/u).waitFor();
    const ties = async () =>
      (await rowsOf(page, /What becomes/u)).find(
        ([name]) => name === "Recorded ties between people",
      );
    expect(await ties()).toEqual(["Recorded ties between people", "7", "0", "0"]);

    await page
      .getByRole("combobox", { name: "What “Assault occasioning ABH” means" })
      .selectOption({ label: "assault with injury" });
    await settled(page);
    const problems = async () => (await rowsOf(page, /Every problem/u)).map((row) => row.join(" "));
    expect((await problems()).filter((line) => line.includes("occasioning"))).toEqual([]);

    await page.getByLabel("Agency", { exact: true }).fill("Partnership data hub");
    await page.getByLabel("What for").fill("Autumn panel on moves between schools");
    await page.getByLabel("Sharing agreement").fill("ISA 2024/7");
    await add(page);
    await mapReady(page);

    const expected = {
      "Young people": agencyFacts.youngPeople,
      Institutions: agencyFacts.institutions,
      "Attendances at institutions": agencyFacts.attendances,
      Incidents: agencyFacts.incidents,
      "Involvements in incidents": agencyFacts.involvements,
      "Recorded ties between people": agencyFacts.ties + 1,
      "Support and situation": agencyFacts.statuses + agencyFacts.schoolStatuses,
    };
    expect(await recorded(page)).toEqual(expected);
    const stored = await storedBytes(page);
    expect(stored).toContain("YP4100");
    expect(stored).toContain("Harbour Lane Academy");
    // The other dates are there: as written, and in days since 1970. Births would be 13,149 to 14,609.
    expect(stored).toMatch(/"earliest":1[89]\d{3}\b/u);
    expect(stored).not.toMatch(/"earliest":1[34]\d{3}\b|20?0[6-9]-\d\d|\/200[6-9]/u);
    expect(stored).not.toMatch(/N9\d \dZZ|with his nan/u);

    await page.reload();
    expect(await recorded(page)).toEqual(expected);
    const [kept] = await rowsOf(page, /^Imports$/u);
    expect(kept?.join(" ")).toMatch(
      /Autumn panel on moves.*ISA 2024\/7.*1 cell mended.*Partnership data hub 170 160 10 131 records added/u,
    );
    await page.getByRole("button", { name: "Undo: adding case list.xlsx" }).click();
    await expect.poll(() => recorded(page)).toEqual({});
    await page.getByRole("button", { name: "Do again: adding case list.xlsx" }).click();
    await expect.poll(() => recorded(page)).toEqual(expected);
    expect(errors).toEqual([]);
    expect(strays()).toEqual([]);
  });
});

describe("people, contexts and links as three plain tables", () => {
  it("come in without a question, and are drawn", async () => {
    const { page, errors } = await openApp();
    await reviewFiles(page, tablesOf("import/neutral"));
    await settled(page);
    expect(await openQuestions(page).count()).toBe(0);
    await add(page);
    expect(await recorded(page)).toEqual({
      "Young people": 14,
      Incidents: 3,
      Institutions: 3,
      "Involvements in incidents": 11,
      "Attendances at institutions": 14,
    });
    await goTo(page, "Map");
    expect((await mapReady(page)).links).toBeGreaterThan(10);
    expect(errors).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)(
  "the review of an import in %s colours",
  (colorScheme) => {
    it("has nothing that stands in the way of assistive technology, and fits a narrow screen", async () => {
      const { page } = await openApp();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await beginImport(page);
      await dropFiles(page, [workbook, eitherWay]);
      await reviewReady(page);
      await agreeToAll(page);
      await page.locator("main details").evaluateAll((all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      for (const width of [1280, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, "the page itself does not go sideways").toBeLessThanOrEqual(width);
      }
      expect(await axeViolations(page)).toEqual([]);
    });
  },
);
