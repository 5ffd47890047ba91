import { describe, expect, it } from "vitest";
import { openApp, type OpenApp } from "./support/app.ts";
import { focusedName, press, tabTo } from "./support/byKeyboard.ts";
import { openQuestions, recorded, reviewReady, settled, storedBytes } from "./support/importing.ts";
import { tableFile } from "./support/steps.ts";

type Page = OpenApp["page"];

/** Ids of which two have lost their zeros, dates that are dates either way, and addresses. */
const rows = Array.from({ length: 14 }, (_, row) => {
  const id = row % 7 === 3 ? String(12_300 + row) : `00${String(12_300 + row)}`;
  const day = `0${String(1 + (row % 9))}/0${String(2 + (row % 5))}/2022`;
  return `${id},School ${String(row % 3)},${day},worker.${String(row)}@school.example`;
});
const listing = tableFile(
  "spring list.csv",
  `Pupil number,School name,Start date,Reference\n${rows.join("\n")}\n`,
);

/** Follows a line of the list of questions to its place, and says what has the keyboard there. */
async function follow(page: Page, question: RegExp): Promise<string> {
  await tabTo(page, question, "Shift+Tab");
  await page.keyboard.press("Enter");
  return focusedName(page);
}

describe("an import by keyboard alone", () => {
  it("leads to each question, takes each answer, and adds the file", async () => {
    const { page, errors } = await openApp();
    await page.getByRole("button", { name: "Import data" }).waitFor();
    await press(page, /^\s*Import data/u);
    // Opening the chooser by a key is held by the walk through the whole app; here it only begins.
    await page.getByLabel("Choose files").setInputFiles([listing]);
    await reviewReady(page);

    await press(page, /Add to this project/u);
    const asked = page.getByRole("group", { name: "3 things only you can say" });
    expect(await asked.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await openQuestions(page).allTextContents()).toEqual([
      "What is spring list.csv?",
      "Day or month first in “Start date” of spring list.csv?",
      "What to do about damaged ids in “Pupil number” of spring list.csv?",
    ]);

    await press(page, /What is spring list/u);
    expect(await focusedName(page)).toMatch(/What is this table\?/u);
    await tabTo(page, /Yes, that is right/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await settled(page);
    // The button is gone; the keyboard stays at its place.
    expect(await focusedName(page)).toMatch(/What is this table\?/u);

    expect(await follow(page, /Day or month first/u)).toMatch(/Day first/u);
    await page.keyboard.press("Space");
    await settled(page);

    expect(await follow(page, /damaged ids/u)).toMatch(/Leave this table out/u);
    await press(page, /The ids are right as they are/u, "Space");
    await settled(page);
    await asked.waitFor({ state: "detached" });

    await tabTo(page, /“Reference” of spring list.csv.*left out/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, /Leave out/u);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await settled(page);
    await press(page, /Add to this project/u);
    await page.getByRole("group", { name: "One thing only you can say" }).waitFor();
    expect(await follow(page, /Why must “Reference” of spring list.csv come in/u)).toMatch(
      /^\s*Reason/u,
    );
    await page.keyboard.type("The worker is asked about moves");
    await settled(page);
    await press(page, /Add to this project/u);
    await page.getByRole("banner").getByText("saved in this browser").waitFor();

    await press(page, /^\s*Data\s*$/u);
    expect(await recorded(page)).toEqual({
      "Young people": 14,
      Institutions: 3,
      "Attendances at institutions": 14,
    });
    await press(page, /^\s*Details/u);
    await page.getByText("Came in as it is, for a stated reason: Reference").waitFor();
    const stored = await storedBytes(page);

    expect(stored).toContain("The worker is asked about moves");
    expect(stored).toContain("worker.13@school.example");
    expect(stored).toContain('"0012313"');
    expect(errors).toEqual([]);
  });
});
