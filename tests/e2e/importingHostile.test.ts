import { describe, expect, it } from "vitest";
import { cases as notWorkbooks } from "../../fixtures/awkward/xlsx/otherKinds.ts";
import { cases as zips } from "../../fixtures/awkward/xlsx/zips.ts";
import { openApp, type OpenApp } from "./support/app.ts";
import {
  add,
  beginImport,
  dropFiles,
  recorded,
  reviewReady,
  textFile,
  type MadeFile,
} from "./support/importing.ts";
import { goTo, rowsOf } from "./support/steps.ts";

const ties = textFile("ties.csv", "young_person_a,young_person_b\nash,bo\nbo,cy\n");
const before = { "Young people": 3, "Recorded ties between people": 2 };

function nasty(name: string): MadeFile {
  const found = [...zips, ...notWorkbooks].find((each) => each.name === name);
  if (found === undefined) throw new Error(`fixtures/awkward has no ${name}`);
  return { name, bytes: found.make() };
}

/** Files that cannot be taken as they are, and what the review says of each. */
const hostile: readonly (readonly [file: MadeFile, said: RegExp])[] = [
  [nasty("bomb-400-mib.xlsx"), /unpack to far more than its size allows/u],
  [nasty("bomb-in-disguise.xlsx"), /unpack to far more than its size allows/u],
  [nasty("password.xlsx"), /locked with a password.*without a password/u],
  [nasty("cut-off.xlsx"), /stops in the middle.*Get it again/u],
  [
    textFile("page.csv", "<!DOCTYPE html><html><body><table><tr><td>Sign in"),
    /is a web page, although its name says otherwise/u,
  ],
];

async function openWithTies(): Promise<OpenApp> {
  const app = await openApp();
  await beginImport(app.page);
  await dropFiles(app.page, [ties]);
  await reviewReady(app.page);
  await add(app.page);
  await goTo(app.page, "Data");
  return app;
}

async function problemsIn(page: OpenApp["page"]): Promise<string[]> {
  return (await rowsOf(page, /Every problem/u)).map((row) => row.join(" "));
}

describe("a file that means harm, or is broken", () => {
  it("is refused with what to do, and leaves the project there was", async () => {
    const { page, errors } = await openWithTies();
    for (const [file, said] of hostile) {
      await dropFiles(page, [file]);
      await reviewReady(page);
      expect(await problemsIn(page), file.name).toEqual([expect.stringMatching(said)]);
      expect(await page.getByRole("button", { name: "Add to this project" }).count()).toBe(0);
      await page.getByRole("button", { name: "Discard" }).click();
      expect(await recorded(page)).toEqual(before);
    }
    expect(errors).toEqual([]);
  });

  it("is read as far as it goes when it is cut off, and says where it stops", async () => {
    const { page } = await openWithTies();
    const cut = textFile("more ties.csv", 'young_person_a,young_person_b\nash,dee\n"cy,e');
    await dropFiles(page, [cut]);
    await reviewReady(page);
    await page.getByText(/^1 row needs mending: quotation mark never closed\./u).waitFor();
    expect((await problemsIn(page))[0]).toMatch(/more ties\.csv ?3 .*is never closed/u);
    await page.getByRole("button", { name: "Discard" }).click();
    expect(await recorded(page)).toEqual(before);
  });
});

describe("a file of 150,000 rows", () => {
  it("leaves the page free to answer while it is read, and nothing behind when it is stopped", async () => {
    const { page, errors } = await openWithTies();
    const took = await page.evaluate(async () => {
      const lines = Array.from(
        { length: 150_000 },
        (_, row) => `YP${String(row % 40_000)},S${String(row % 300)},2012-09-01,`,
      );
      const text = ["young_person,institution,start,end", ...lines].join("\n");
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "attendances.csv"));
      const zone = document.querySelector(".drop-zone");
      zone?.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer }));

      const named = (tag: string, name: string) =>
        [...document.querySelectorAll<HTMLElement>(tag)].find(
          ({ textContent }) => textContent.trim() === name,
        );
      const appears = async (is: () => boolean): Promise<number> => {
        const start = performance.now();
        while (!is() && performance.now() - start < 10_000)
          await new Promise((next) => setTimeout(next, 4));
        return performance.now() - start;
      };
      await appears(() => document.querySelector("[role=progressbar], progress") !== null);
      named("nav a", "Contexts")?.click();
      const toContexts = await appears(() => named("h1", "Contexts") !== undefined);
      named("nav a", "Data")?.click();
      // Contexts may have a Cancel of its own while it is still there.
      const back = await appears(
        () => named("h1", "Data") !== undefined && named("main button", "Cancel") !== undefined,
      );
      named("main button", "Cancel")?.click();
      const stopped = await appears(() => named("p", "Stopped. Nothing was added.") !== undefined);
      return { toContexts, back, stopped };
    });
    for (const [click, milliseconds] of Object.entries(took))
      expect(milliseconds, click).toBeLessThan(1000);
    expect(await recorded(page)).toEqual(before);
    await page.reload();
    expect(await recorded(page)).toEqual(before);
    expect(errors).toEqual([]);
  });
});
