import { describe, expect, it } from "vitest";
import { openApp, type OpenApp } from "./support/app.ts";
import {
  add,
  beginImport,
  dropFiles,
  recorded,
  reviewReady,
  settled,
  textFile,
  type MadeFile,
} from "./support/importing.ts";
import { goTo, rowsOf } from "./support/steps.ts";

type Page = OpenApp["page"];

const headings = "young_person,institution,start,end";
const education = textFile(
  "attendances.csv",
  `${headings}\nash,S1,2023-09-04,2024-07-19\nbo,S1,2023-09-04,\ncy,S2,2023-09-04,\n`,
);
const youthJustice = textFile(
  "yjs attendances.csv",
  `${headings}\nash,S1,2023-09-04,2024-07-19\ndee,S2,2024-01-08,\n`,
);

async function bring(page: Page, files: readonly MadeFile[], agency: string): Promise<void> {
  await dropFiles(page, files);
  await reviewReady(page);
  await page.getByLabel("Agency", { exact: true }).fill(agency);
  await settled(page);
  await add(page);
  await goTo(page, "Data");
}

/** What becomes of the project, table by table: added, changed, taken out. */
async function changes(page: Page): Promise<Record<string, string>> {
  const rows = await rowsOf(page, /What becomes of the project/u);
  return Object.fromEntries(rows.map(([table = "", ...counts]) => [table, counts.join(" ")]));
}

describe("two agencies about the same young people", () => {
  it("are merged with both named on the link; leaving one out is said in every view, and counts", async () => {
    const { page, errors } = await openApp();
    await beginImport(page);
    await bring(page, [education], "Education");
    await bring(page, [youthJustice], "Youth justice");
    expect(await recorded(page)).toEqual({
      "Young people": 4,
      Institutions: 2,
      "Attendances at institutions": 4,
    });
    expect(await rowsOf(page, /Agencies that records name/u)).toEqual([
      ["Education", "3", "2", "Leave out"],
      ["Youth justice", "2", "1", "Leave out"],
    ]);

    await goTo(page, "People");
    await page.getByRole("button", { name: "ash" }).click();
    const side = page.getByRole("complementary", { name: "Selection" });
    await side.getByText("from Education and Youth justice").waitFor();
    await page.getByRole("button", { name: "dee" }).click();
    await side.getByText("from Youth justice", { exact: true }).waitFor();

    const linkedTo = async (): Promise<Record<string, string | undefined>> => {
      const rows = await rowsOf(page, /^Contexts/u);
      return Object.fromEntries(rows.map(([name = "", , , linked]) => [name, linked]));
    };
    await goTo(page, "Contexts");
    expect(await linkedTo()).toEqual({ S1: "2", S2: "2" });
    await goTo(page, "Data");
    await page.getByRole("button", { name: "Leave out the records of Youth justice" }).click();
    for (const view of ["Data", "Map", "People", "Contexts"]) {
      await goTo(page, view);
      await page
        .getByRole("status")
        .getByText(/^Left out of every picture and figure for now: what only Youth justice says/u)
        .waitFor();
    }
    await expect.poll(linkedTo).toEqual({ S1: "2", S2: "1" });
    await page.getByRole("button", { name: "Count all sources again" }).click();
    await expect.poll(linkedTo).toEqual({ S1: "2", S2: "2" });
    expect(await page.getByText(/^Left out of every picture/u).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("a file that comes again", () => {
  it("adds nothing when it is the same, and takes the place of its rows when it is corrected", async () => {
    const { page, errors } = await openApp();
    await beginImport(page);
    await bring(page, [education], "Education");
    await dropFiles(page, [education]);
    await reviewReady(page);
    await page
      .getByText(
        /^This file came in already on .* \(import 1\)\. Adding it again changes nothing\.$/u,
      )
      .waitFor();
    await page.getByText("Nothing in the project changes: it says all this already.").waitFor();
    await page.getByRole("button", { name: "Discard" }).click();

    const corrected = `${headings}\nash,S1,2023-09-04,2024-07-19\nbo,S3,2023-09-04,\n`;
    await dropFiles(page, [textFile("attendances.csv", corrected)]);
    await reviewReady(page);
    expect(await changes(page)).toEqual({
      Institutions: "1 0 0",
      "Attendances at institutions": "1 0 0",
    });
    await page.getByLabel("Agency", { exact: true }).fill("Education");
    await page.getByRole("checkbox", { name: /^Replace the rows of the import of/u }).check();
    await settled(page);
    expect(await changes(page)).toEqual({
      "Young people": "0 0 1",
      Institutions: "1 0 1",
      "Attendances at institutions": "1 0 2",
    });
    await add(page);
    expect(await recorded(page)).toEqual({
      "Young people": 2,
      Institutions: 2,
      "Attendances at institutions": 2,
    });
    await page.getByText("Took the place of import 1").waitFor({ state: "attached" });
    await page.getByRole("button", { name: /^Undo: replacing an earlier import/u }).click();
    await expect.poll(async () => recorded(page)).toMatchObject({ "Young people": 3 });
    expect(errors).toEqual([]);
  });
});

describe("the words of an area", () => {
  it("stand where it has changed them, and its own definition of serious violence counts", async () => {
    const { page, errors } = await openApp();
    await beginImport(page);
    await bring(
      page,
      [
        textFile("institutions.csv", "id,type,name\nS1,school,North School\n"),
        textFile(
          "incidents.csv",
          "id,type,date,place\nI1,robbery,2023-05-01,S1\nI2,bullying,2023-06-01,S1\nI3,bullying,2023-07-01,S1\n",
        ),
        textFile(
          "involvements.csv",
          "young_person,incident,role\nash,I1,victim\nbo,I2,victim\ncy,I3,victim\nash,I2,witness\n",
        ),
        education,
      ],
      "",
    );
    await page.getByText("Labels, groupings and words of your own").click();
    await page
      .getByRole("textbox", { name: "What the screen says for bullying" })
      .fill("bullying by peers");
    await page.getByRole("button", { name: "Keep these words" }).click();
    await page.getByText("Serious violence, as this area defines it").click();
    await page.getByText("0 of 3 incidents in this project count so.").waitFor();
    await page
      .getByRole("group", { name: "Types of incident" })
      .getByRole("checkbox", { name: "bullying by peers" })
      .check();
    await page.getByText("2 of 3 incidents in this project count so.").waitFor();
    await page.getByRole("button", { name: "Keep this definition" }).click();

    const shown = async () =>
      (await rowsOf(page, /^Contexts/u)).map((row) => row.slice(0, 5).join(" | ")).sort();
    const expected = [
      expect.stringMatching(/^I1.*\| robbery \|/u),
      expect.stringMatching(/^I2.*\| bullying by peers \|/u),
      expect.stringMatching(/^I3.*\| bullying by peers \|/u),
      "North School | institution | school | 2 | 3 (2 serious violence)",
      expect.stringMatching(/^S2 /u),
    ];
    await goTo(page, "Contexts");
    expect(await shown()).toEqual(expected);
    await page.getByRole("banner").getByText("saved in this browser").waitFor();
    await page.reload();
    await goTo(page, "Contexts");
    await expect.poll(shown).toEqual(expected);
    expect(errors).toEqual([]);
  });
});
