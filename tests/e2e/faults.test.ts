import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { writeTables } from "../../src/export/csvTables.ts";
import { generateCaseNetwork } from "../../src/generate/generateCaseNetwork.ts";
import { openApp } from "./support/app.ts";
import { goTo, reviewFiles, rowsOf, tableFile, tablesOf } from "./support/steps.ts";

interface Checked {
  readonly dataset: Record<string, number>;
  readonly problems: readonly {
    severity: string;
    code: string;
    file: string;
    row: number | null;
    value: string | null;
    message: string;
  }[];
}

function check(files: readonly string[]): Checked {
  let answer = "";
  run(["check", ...files], {
    answer: (text) => (answer += text),
    aside: () => undefined,
    isTerminal: false,
  });
  return JSON.parse(answer) as Checked;
}

/** The twenty faults as their own paper lists them: file, row, code. */
function listedFaults(): { file: string; row: string; code: string }[] {
  const text = readFileSync(
    join(import.meta.dirname, "../../fixtures/import/twenty-faults/README.md"),
    "utf8",
  );
  return text
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells[1]?.endsWith(".csv") === true)
    .map(([, file = "", row = "", , , code = ""]) => ({ file, row, code }));
}

/** Faults that a person is asked about instead, or whose column stays out altogether. */
const otherwise: ReadonlyMap<string, RegExp> = new Map([
  ["table_unknown", /What is caseload\.csv\?/u],
  ["not_a_month", /Column of personal data left out/u],
]);

describe("a folder with twenty different faults", () => {
  it("is reported fault by fault, and the good rows arrive", async () => {
    const files = tablesOf("import/twenty-faults");
    const { problems, dataset } = check(files);
    const faults = listedFaults();
    expect(faults).toHaveLength(20);

    const { page, errors } = await openApp();
    await reviewFiles(page, files);
    const shown = (await rowsOf(page, /Every problem/u)).map((row) => row.join(" | "));
    for (const { file, row, code } of faults.filter((fault) => !otherwise.has(fault.code))) {
      const problem = problems.find(
        (each) => each.file === file && each.code === code && String(each.row ?? "") === row,
      );
      expect(problem, `${file} ${row} ${code}`).toBeDefined();
      expect(
        shown.some(
          (line) => line.includes(file) && line.includes(problem?.message.slice(0, 40) ?? "?"),
        ),
        `${file} ${row} ${code} on the screen`,
      ).toBe(true);
    }

    for (const [, words] of otherwise) await page.getByText(words).first().waitFor();

    await page.getByRole("combobox", { name: "What is this table?" }).selectOption("-");
    await page.getByRole("radio", { name: /^Day first/u }).check();
    await page.getByRole("button", { name: "The ids are right as they are" }).click();
    await page.getByText("Nothing is stored yet").waitFor();
    const added = Object.fromEntries(
      (await rowsOf(page, /What becomes of the project/u)).map(([name = "", count]) => [
        name,
        Number(count),
      ]),
    );
    await page.getByRole("button", { name: "Add to this project" }).click();
    await page.getByRole("banner").getByText("saved in this browser").waitFor();
    await goTo(page, "Data");
    const tables = Object.fromEntries(
      (await rowsOf(page, /Records in each table/u)).map(([name = "", count]) => [
        name,
        Number(count),
      ]),
    );
    expect(tables["Young people"]).toBe(added["Young people"]);
    expect(tables["Attendances at institutions"]).toBe(dataset["attendances"]);
    expect(errors).toEqual([]);
  });

  it("asks of a file that is no table what it is, and adds nothing until that is said", async () => {
    const { page } = await openApp();
    await reviewFiles(page, [tableFile("shopping.csv", "eggs,milk\n6,2\n")]);
    await page.getByRole("link", { name: "What is shopping.csv?" }).waitFor();
    const add = page.getByRole("button", { name: "Add to this project" });
    if ((await add.count()) > 0) await add.click();
    await page.getByRole("heading", { name: "Review before adding" }).waitFor();
    expect(await page.getByRole("navigation", { name: "Views" }).count()).toBe(0);
  });
});

describe("a long import", () => {
  it("shows how far it is, can be stopped, and leaves nothing behind", async () => {
    const files = writeTables(generateCaseNetwork({ people: 20_000, seed: 3 }));
    const { page, errors } = await openApp();
    await page.getByRole("button", { name: "Import data" }).click();
    await page
      .getByLabel("Choose files")
      .setInputFiles(files.map(({ name, text }) => tableFile(name, text)));
    await page.getByRole("progressbar", { name: "Reading the files" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped. Nothing was added.").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Explore the example" }).waitFor();
    expect(errors).toEqual([]);
  });
});
