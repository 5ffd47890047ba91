import { describe, expect, it } from "vitest";
import { openApp } from "./support/app.ts";
import { goTo, importFiles, mapReady, tableFile } from "./support/steps.ts";

const pieces = Array.from(
  { length: 30 },
  (_, i) => `a${String(i)},S${String(i)}\nb${String(i)},S${String(i)}`,
);

const odd: readonly (readonly [name: string, file: ReturnType<typeof tableFile>, map: RegExp])[] = [
  [
    "no rows at all",
    tableFile("young_people.csv", "id\n"),
    /nothing to draw|Nothing has|No young person/u,
  ],
  [
    "one young person",
    tableFile("young_people.csv", "id\nash\n"),
    /Nothing has 2 connections or more/u,
  ],
  [
    "only ties",
    tableFile("ties.csv", "young_person_a,young_person_b\nash,bo\nbo,cy\ncy,ash\n"),
    /Network|Key/u,
  ],
  [
    "only attendances",
    tableFile("attendances.csv", "young_person,institution\nash,S1\nbo,S1\ncy,S1\n"),
    /Network|Key/u,
  ],
  [
    "thirty pieces",
    tableFile("attendances.csv", `young_person,institution\n${pieces.join("\n")}\n`),
    /60 of 60 young people/u,
  ],
];

describe("data that are hardly a network", () => {
  it.each(odd)("says something sensible of %s on every view", async (_, file, map) => {
    const { page, errors } = await openApp();
    await importFiles(page, [file]);
    for (const view of ["Contexts", "People", "Data", "Map"]) {
      await goTo(page, view);
      await expect
        .poll(async () => (await page.locator("main").innerText()).length)
        .toBeGreaterThan(80);
      expect(await page.locator("main").innerText()).not.toMatch(
        /NaN|undefined|Infinity|\[object/u,
      );
    }
    await expect.poll(async () => page.locator("main").innerText()).toMatch(map);
    expect(errors).toEqual([]);
  });

  it("draws thirty pieces when everything is shown", async () => {
    const { page } = await openApp();
    await importFiles(page, [odd[4]?.[1] ?? tableFile("", "")]);
    await goTo(page, "Map");
    await page.getByRole("button", { name: "Show everything" }).first().click();
    expect(await mapReady(page)).toEqual({ nodes: 90, links: 60 });
  });
});

describe("an import that is undone", () => {
  it("takes out, as one step, all that it brought", async () => {
    const { page, errors } = await openApp();
    await importFiles(page, [tableFile("ties.csv", "young_person_a,young_person_b\nash,bo\n")]);
    await goTo(page, "Data");
    const youngPeople = page
      .getByRole("row", { name: /^Young people/u })
      .getByRole("cell")
      .first();
    expect(await youngPeople.textContent()).toBe("2");
    await page
      .getByLabel("Choose files")
      .setInputFiles([tableFile("young_people.csv", "id\ncy\ndee\n")]);
    await page.getByRole("button", { name: "Add to this project" }).click();
    await goTo(page, "Data");
    await expect.poll(async () => youngPeople.textContent()).toBe("4");
    await page.getByRole("button", { name: "Undo: adding young_people.csv" }).click();
    await expect.poll(async () => youngPeople.textContent()).toBe("2");
    expect(errors).toEqual([]);
  });
});
