import type { Locator, Page } from "playwright";
import { goTo, rowsOf } from "./steps.ts";

/** A file to be put on the page. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of text made up on the spot. */
export function textFile(name: string, text: string): MadeFile {
  return { name, bytes: Buffer.from(text) };
}

/** Drops files on the page, as someone does who drags them there. */
export async function dropFiles(page: Page, files: readonly MadeFile[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
  const zone = page.locator(".drop-zone");
  await zone.dispatchEvent("dragover", { dataTransfer: carried });
  await zone.dispatchEvent("drop", { dataTransfer: carried });
}

/** From the first start to the screen that files are dropped on. */
export async function beginImport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Import data" }).click();
}

/** Waits until files are read and their review is on the screen. */
export async function reviewReady(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Review before adding" }).waitFor();
  await settled(page);
}

/** Waits until the last change in a review has been worked out. */
export async function settled(page: Page): Promise<void> {
  await page.getByText("Working out what changes…").first().waitFor({ state: "detached" });
}

/** What only a person can say, as the review lists it. */
export function openQuestions(page: Page): Locator {
  return page.getByRole("group", { name: /only you can say/u }).getByRole("link");
}

/** Says yes to every guess at what a table is. */
export async function agreeToAll(page: Page): Promise<void> {
  const yes = page.getByRole("button", { name: "Yes, that is right" });
  for (let left = await yes.count(); left > 0; left--) await yes.first().click();
  await settled(page);
}

/** Adds what is under review, and waits until it is saved. */
export async function add(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add to this project" }).click();
  await page.getByRole("heading", { level: 1, name: "Map" }).waitFor();
  await page.getByRole("banner").getByText("saved in this browser").waitFor();
}

/** What Data says is recorded, table by table. */
export async function recorded(page: Page): Promise<Record<string, number>> {
  await goTo(page, "Data");
  return Object.fromEntries(
    (await rowsOf(page, /Records in each table/u)).map(([name = "", count]) => [
      name,
      Number(count),
    ]),
  );
}

/** Everything any database of the page holds, one letter a byte. */
export async function storedBytes(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = async <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(new Error(String(request.error)));
      });
    const letters = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder("latin1").decode(value);
      if (value === null || typeof value !== "object") return String(value);
      return Object.entries(value)
        .map((pair) => pair.map(letters).join(" "))
        .join("\n");
    };
    const found: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      for (const table of tables) {
        const rows = database.transaction(table).objectStore(table).getAll();
        found.push(letters(await asked(rows)));
      }
      database.close();
    }
    return found.join("\n");
  });
}
