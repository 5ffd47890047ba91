import { afterEach, describe, expect, it, vi } from "vitest";
import { readArchive } from "../../src/model/archive.ts";
import {
  beginImport,
  WorkerSilence,
  converse,
  type ImportConversation,
} from "../../src/workers/importConversation.ts";
import { WorkerFailure } from "../../src/workers/runInWorker.ts";

const ATTENDANCES = "young_person,institution,start,end\nash,Bridge,2020-01-01,2020-06-01\n";
const STATEMENT = { agency: "School", purpose: "panel", agreement: "", mayBeSeenBy: "" };
const DAY = "2026-11-22";

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text).buffer };
}

const talks: ImportConversation[] = [];
async function begin(): Promise<ImportConversation> {
  const talk = await beginImport();
  talks.push(talk);
  return talk;
}

afterEach(() => {
  for (const talk of talks.splice(0)) talk.end();
  vi.useRealTimers();
});

describe("an import in a worker", () => {
  it("takes the bytes over, tells how far it is, and holds the files until they are added", async () => {
    const talk = await begin();
    const files = [file("attendances.csv", ATTENDANCES)];
    const told: number[] = [];
    const draft = await talk.ask("open", { files, base: null }, (done, of) => told.push(done / of));
    expect(files[0]?.bytes.byteLength).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(draft.accounts).toMatchObject([{ rows: 1, stored: 1 }]);

    const { archive } = await talk.ask("accept", { statement: STATEMENT, day: DAY });
    const project = readArchive(archive);
    expect(project.dataset.attendances).toMatchObject([{ sources: ["School"] }]);
    expect(project.imports).toMatchObject([{ id: 1, agency: "School", date: DAY }]);

    const back = await talk.ask("step", { archive, step: { kind: "undo" }, day: DAY });
    expect(readArchive(back).dataset.attendances).toEqual([]);
  });

  it("answers asks in the order in which they came", async () => {
    const talk = await begin();
    const opening = talk.ask("open", { files: [file("ties.csv", "a,b\n1,2\n")], base: null });
    const again = talk.ask("choose", { file: "ties.csv", choices: { delimiter: ";" } });
    expect((await opening).files[0]?.delimiter).toBe(",");
    expect((await again).files[0]?.delimiter).toBe(";");
  });

  it("makes a key of pseudonyms that its file brings back", async () => {
    const talk = await begin();
    const text = "NHS number,school\n999 000 0018,Bridge\n999 000 0026,Bridge\n";
    await talk.ask("open", { files: [file("list.csv", text)], base: null });
    const bytes = new Uint8Array(32).fill(7).buffer;
    const made = await talk.ask("makeKey", { bytes, day: DAY });
    expect(made.text).toContain("made: 2026-11-22");
    const other = await begin();
    await other.ask("open", { files: [file("list.csv", text)], base: null });
    expect((await other.ask("loadKey", { text: made.text })).fault).toBeNull();
    expect((await other.ask("loadKey", { text: "hello" })).fault).not.toBeNull();
  });

  it("says why it failed, and can be asked again", async () => {
    const talk = await begin();
    const failing = talk.ask("step", { archive: ["{}"], step: { kind: "undo" }, day: DAY });
    await expect(failing).rejects.toBeInstanceOf(WorkerFailure);
    const files = [file("attendances.csv", ATTENDANCES)];
    expect((await talk.ask("open", { files, base: null })).accounts.length).toBe(1);
  });

  it("ends at once, and no answer lands", async () => {
    const talk = await begin();
    const rows = Array.from({ length: 200_000 }, (_, row) => `p${String(row)},S1,2020-01-01,`);
    const text = `young_person,institution,start,end\n${rows.join("\n")}\n`;
    const asked = talk.ask("open", { files: [file("attendances.csv", text)], base: null });
    talk.end();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    await expect(talk.ask("problemsFile", null)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("gives up a worker that answers nothing for a minute", async () => {
    vi.useFakeTimers();
    const address = URL.createObjectURL(new Blob(["onmessage = () => {}"]));
    const silent = converse(new Worker(address));
    const asked = silent.ask("problemsFile", null);
    const failed = expect(asked).rejects.toBeInstanceOf(WorkerSilence);
    await vi.advanceTimersByTimeAsync(61_000);
    await failed;
    URL.revokeObjectURL(address);
  });
});
