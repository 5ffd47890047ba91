import axe from "axe-core";
import { useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ImportDraft } from "../../../src/import/draft.ts";
import type { ImportPlan } from "../../../src/import/plan/plan.ts";
import type { ImportDesk } from "../../../src/view/importing/importDesk.ts";
import { ImportReview } from "../../../src/view/importing/ImportReview.tsx";
import "../../../src/view/styles/tokens.css";
import "../../../src/view/styles/base.css";
import "../../../src/view/styles/table.css";
import "../../../src/view/styles/views.css";
import "../../../src/view/importing/importing.css";
import { cleanDraft, deskFor, messyDraft, problem } from "./drafts.ts";

let root: Root;
let place: HTMLElement;
const onAdd = vi.fn<ImportDesk["onAdd"]>();
const plans: ImportPlan[] = [];
/** Lets the answer of the worker come in. */
let answer: (draft: Partial<ImportDraft>, isWorking?: boolean) => void;

beforeEach(() => {
  onAdd.mockClear();
  plans.length = 0;
  place = document.createElement("main");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

/** The review over a plan that changes at once, as in the app; counts change when `answer` is called. */
function Sitting({ first, more }: { first: ImportDraft; more: Partial<ImportDesk> }) {
  const [draft, setDraft] = useState(first);
  const [isWorking, setWorking] = useState(more.isWorking ?? false);
  answer = (next, working = false) => {
    setDraft((before) => ({ ...before, ...next }));
    setWorking(working);
  };
  const onPlan = (plan: ImportPlan) => {
    plans.push(plan);
    setDraft((before) => ({ ...before, plan }));
  };
  return <ImportReview desk={deskFor(draft, { onAdd, onPlan, ...more, isWorking })} />;
}

async function show(draft: ImportDraft, more: Partial<ImportDesk> = {}) {
  root.render(<Sitting first={draft} more={more} />);
  await expect.element(page.getByRole("heading", { name: "Review before adding" })).toBeVisible();
}

const focused = () => document.activeElement as HTMLElement;
const plan = () => plans.at(-1)!;

describe("a clean import", () => {
  it("takes the keyboard to its heading and is added without a question", async () => {
    await show(cleanDraft, { isNew: false });
    expect(focused().textContent).toBe("Review before adding");
    expect(page.getByRole("group", { name: /only you can say/u }).query()).toBeNull();
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(null);
  });

  it("asks a new project for its name, purpose and review date", async () => {
    await show(cleanDraft);
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ purpose: "case_network" });
  });

  it("is added only when what was changed is worked out", async () => {
    await show(cleanDraft, { isNew: false, isWorking: true });
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd).not.toHaveBeenCalled();
    answer({});
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalledOnce());
  });

  it("asks first when working it out has raised a question", async () => {
    await show(cleanDraft, { isNew: false, isWorking: true });
    await page.getByRole("button", { name: "Add to this project" }).click();
    answer({ questions: [{ kind: "encoding", file: "attendances.csv" }] });
    await vi.waitFor(() => expect(focused().textContent).toContain("only you can say"));
    expect(onAdd).not.toHaveBeenCalled();
  });
});

describe("questions", () => {
  it("take the keyboard when adding is tried, and lead to their places", async () => {
    await show(messyDraft, { isNew: false });
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd).not.toHaveBeenCalled();
    expect(focused().getAttribute("aria-labelledby")).toBe("questions-heading");
    expect(focused().querySelectorAll("a")).toHaveLength(6);

    for (const link of [...focused().querySelectorAll("a")]) {
      const id = link.getAttribute("href")!.slice(1);
      link.click();
      const target = document.getElementById(id);
      expect(target, id).not.toBeNull();
      expect(target === focused() || target!.contains(focused()), id).toBe(true);
      expect(focused().checkVisibility(), id).toBe(true);
    }
  });

  it("open a fold that hides the place", async () => {
    await show(messyDraft);
    const fold = document.getElementById("ask-table-1")!.closest("details")!;
    fold.open = false;
    await page.getByRole("link", { name: "What is Sheet3 in autumn return.xlsx?" }).click();
    expect(fold.open).toBe(true);
    expect(focused().id).toBe("ask-table-1");
  });

  it("go as soon as they are answered, and leave the keyboard at the place", async () => {
    await show(messyDraft);
    await page.getByRole("button", { name: "Yes, that is right" }).click();
    expect(focused().id).toBe("ask-table-1");
    expect(page.getByRole("link", { name: /Sheet3/u }).query()).toBeNull();

    await page.getByRole("radio", { name: "Day first" }).click();
    answer({ questions: messyDraft.questions.filter(({ kind }) => kind !== "dates") });
    await expect.element(page.getByRole("radio", { name: "Day first" })).toBeChecked();
    expect(focused().getAttribute("type")).toBe("radio");
  });
});

describe("mapping by keyboard", () => {
  it("says what a table and a column mean, with the focus where it was", async () => {
    await show(messyDraft);
    await page.getByRole("link", { name: "What is notes.csv?" }).click();
    await userEvent.selectOptions(focused(), "Recorded ties between people");
    expect(plan().tables[4]).toMatchObject({ by: "person", outputs: [{ table: "ties" }] });
    expect(focused().id).toBe("ask-table-4");

    const column = page.getByLabelText("What “a” means");
    await userEvent.selectOptions(column, "One person’s id");
    expect(plan().tables[4]?.outputs[0]?.fields).toEqual([
      { name: "young_person_a", from: { column: 0 } },
    ]);
    await expect.element(page.getByText(/Not given yet: Other person’s id/u)).toBeVisible();
  });

  it("unfolds a table that needs nothing, and says how each wide row is read", async () => {
    await show(messyDraft);
    expect(
      page.getByText(/one each for “School 1”, “School 2” and “School 3”/u).query(),
    ).not.toBeNull();
    await userEvent.click(
      page.getByText("recognised by its columns · 7 of 10 columns used · 37 rows"),
    );
    await expect.element(page.getByLabelText("What “School 2” means")).toBeVisible();
    const marked = document.querySelector<HTMLElement>(".preview .severity.error[title]");
    expect(marked?.textContent).toContain("31/02/2017");
    expect(marked?.textContent).toContain("There is no 31 February.");
    // What is kept back as personal data is not on the screen, but where a person asks for it.
    const table = marked?.closest<HTMLElement>(".table-body");
    expect(table?.textContent).toContain("Northgate School");
    expect(table?.textContent).not.toContain("Test Pupil One");
    expect(table?.textContent).not.toContain("A801200001001");
  });

  it("puts police rows together by another column", async () => {
    await show(messyDraft);
    await userEvent.click(page.getByText(/police extract, one row for each person/u));
    await userEvent.selectOptions(page.getByLabelText(/put together into one incident/u), "SCENE");
    expect(plan().tables[2]?.outputs[0]?.fields.find(({ name }) => name === "id")?.from).toEqual({
      column: 5,
    });
  });
});

describe("personal data", () => {
  it("needs a reason before a column comes in as it is", async () => {
    await show({ ...messyDraft, questions: [] }, { isNew: false, hasKey: true });
    const group = page.getByRole("group", { name: /“DOB”/u });
    expect(group.query()).toBeNull();
    const line = page.getByText("“DOB” of Pupils in autumn return.xlsx", { exact: true }).first();
    await userEvent.click(line);
    await group.getByRole("radio", { name: "Bring in as it is" }).click();
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd).not.toHaveBeenCalled();

    await userEvent.click(line);
    expect(group.query()).toBeNull();
    await page.getByRole("link", { name: /Why must “DOB”/u }).click();
    expect(focused().getAttribute("type")).toBe("text");
    await userEvent.keyboard("court order 7");
    expect(plan().tables[0]?.personal[2]).toEqual({
      column: 2,
      kind: "date_of_birth",
      keep: "as_is",
      reason: "court order 7",
    });
    await page.getByRole("button", { name: "Add to this project" }).click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it("says what is wrong with a file that should have held a key", async () => {
    await show(messyDraft, { keyFault: "That file holds no key." });
    await expect.element(page.getByText("That file holds no key.")).toBeVisible();
  });
});

describe("the row of headings", () => {
  it("is chosen from the first eight, and from the rest a step further", async () => {
    const [table, ...others] = cleanDraft.tables;
    const top = Array.from({ length: 20 }, (_, at) => ({
      row: at + 1,
      cells: [`cell ${String(at + 1)}`],
    }));
    await show({ ...cleanDraft, tables: [{ ...table!, top }, ...others] });
    const fold = [...document.querySelectorAll<HTMLElement>(".import-table")][0]!;
    (fold as HTMLDetailsElement).open = true;
    await userEvent.click(page.getByText("Choose the row of headings").first());
    const inSight = () =>
      [...fold.querySelectorAll("input[type=radio]")].filter((each) => each.checkVisibility());
    expect(inSight()).toHaveLength(8);
    await userEvent.click(page.getByText("Show 12 more rows"));
    expect(inSight()).toHaveLength(20);
    await page.getByRole("radio", { name: "row 20: cell 20" }).click();
    expect(plan().tables[0]?.head.row).toBe(19);
    expect(inSight()).toHaveLength(20);
  });
});

describe("words nobody knows", () => {
  it("are mapped one by one or as suggested, and stay in their place", async () => {
    await show(messyDraft);
    expect(document.body.textContent).not.toContain("gang member");
    await userEvent.selectOptions(page.getByLabelText("What “linked to a group” means"), "witness");
    await page.getByRole("button", { name: "Use the nearest word for all 2" }).click();
    expect(document.getElementById("unknown-words")!.contains(focused())).toBe(true);
    expect(plan().words).toMatchObject({ roles: { gangmember: "witness", agressor: "alleged" } });
    answer({ words: [] });
    await expect.element(page.getByLabelText("What “agressor” means")).toHaveValue("alleged");
  });
});

describe("problems", () => {
  const list = () => page.getByRole("table", { name: /Every problem/u });

  it("are filtered by their kind, and say out of how many", async () => {
    await show(messyDraft);
    await page.getByRole("button", { name: "Show only: The end is before the start" }).click();
    await expect.element(page.getByText("Every problem: 14 of 18 shown")).toBeVisible();
    expect(list().getByRole("columnheader", { name: "Kind" }).query()).toBeNull();
    expect(list().getByText("31/02/2017").query()).toBeNull();
    await userEvent.selectOptions(
      page.getByLabelText("File", { exact: true }),
      "Pupils in autumn return.xlsx",
    );
    await expect.element(page.getByText("No problem of this kind.")).toBeVisible();
  });

  it("are mended in their place by keyboard, and the next one has the keyboard", async () => {
    await show(messyDraft);
    await page.getByRole("button", { name: "Mend here: row 5, end" }).click();
    expect(focused().getAttribute("aria-label")).toBe("What should stand in row 5, end");
    await userEvent.keyboard("2020-07-31{Enter}");
    expect(plan().edits).toEqual([{ sheet: "moves.csv", row: 5, column: 3, text: "2020-07-31" }]);
    expect(focused().getAttribute("aria-label")).toBe("Mend here: row 8, end");
    answer({ problems: messyDraft.problems.filter(({ row }) => row !== 5) });
    await expect.element(page.getByText("1 cell mended here")).toBeVisible();
    expect(focused().getAttribute("aria-label")).toBe("Mend here: row 8, end");
    await expect
      .element(list().getByRole("button", { name: "Mend here: row 5, end" }))
      .not.toBeInTheDocument();

    await userEvent.click(page.getByText("1 cell mended here"));
    await page.getByRole("button", { name: "As in the file: row 5, “end”" }).click();
    expect(plan().edits).toEqual([]);
    expect(focused().id).toBe("problems-heading");
  });

  it("gives the keyboard back when mending is left without a change", async () => {
    await show(messyDraft);
    await page.getByRole("button", { name: "Mend here: row 5, end" }).click();
    await userEvent.keyboard("x{Escape}");
    expect(plans).toEqual([]);
    expect(focused().getAttribute("aria-label")).toBe("Mend here: row 5, end");
  });

  it("of thousands of rows stand in a page of few", async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      problem("end_before_start", "error", { row: at + 2, column: "end" }),
    );
    await show({ ...messyDraft, problems: many });
    await expect.element(list()).toHaveAttribute("aria-rowcount", "5001");
    expect(list().element().querySelectorAll("tbody tr").length).toBeLessThan(100);
  });
});

describe("an earlier version of the file", () => {
  it("is replaced on request", async () => {
    const onReplace = vi.fn<ImportDesk["onReplace"]>();
    await show(messyDraft, { onReplace });
    await page.getByLabelText("Replace the rows of the import of 3 May 2026").click();
    expect(onReplace).toHaveBeenCalledExactlyOnceWith(2);
  });

  it("that is the same, byte for byte, says when it came in", async () => {
    await show({ ...cleanDraft, sameAs: [2] });
    await expect
      .element(page.getByText(/came in already on 3 May 2026 \(import 2\)/u))
      .toBeVisible();
  });
});

describe("assistive technology", () => {
  it.each(["light", "dark"])("is not stood in the way of, in %s colours", async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    await show(messyDraft);
    for (const fold of place.querySelectorAll("details")) fold.open = true;
    await expect.element(page.getByLabelText("What “OFFENCE” means")).toBeVisible();
    const { violations } = await axe.run(place);
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`)),
    ).toEqual([]);
    delete document.documentElement.dataset["theme"];
  });

  it("has targets of 24 pixels or more", async () => {
    await show(messyDraft);
    for (const fold of place.querySelectorAll("details")) fold.open = true;
    await expect.element(page.getByLabelText("What “OFFENCE” means")).toBeVisible();
    const targets = [...place.querySelectorAll("button, select, summary, input[type=text]")];
    expect(targets.length).toBeGreaterThan(50);
    const small = targets
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 24)
      .map((target) => target.outerHTML.slice(0, 80));
    expect(small).toEqual([]);
  });
});
