import { createRoot, type Root } from "react-dom/client";
import { flushSync } from "react-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReactNode } from "react";
import type { DataColumn } from "../../../src/view/table/column.ts";
import { DataTable, VIRTUAL_ABOVE } from "../../../src/view/table/DataTable.tsx";
import "../../../src/view/styles/tokens.css";
import "../../../src/view/styles/table.css";
import { PrintingContext } from "../../../src/view/table/printing.ts";

interface Row {
  readonly id: string;
  readonly count: number;
}

const columns: readonly DataColumn<Row>[] = [
  { id: "id", header: "Id", isRowHeader: true, render: ({ id }) => id, sortValue: ({ id }) => id },
  {
    id: "count",
    header: "Count",
    isNumeric: true,
    render: ({ count }) => count,
    sortValue: ({ count }) => count,
  },
  { id: "note", header: "Note", render: () => "…" },
];

const rowsOf = (n: number): Row[] =>
  Array.from({ length: n }, (_, i) => ({ id: `YP${String(i + 1)}`, count: (i * 7) % n }));

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

function show(rows: readonly Row[], around = (table: ReactNode) => table) {
  flushSync(() =>
    root.render(
      around(
        <DataTable
          caption="Everybody"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          selectedKey="YP2"
          empty="Nobody is recorded yet."
        />,
      ),
    ),
  );
}

const shownIds = () => [...place.querySelectorAll("tbody th")].map((cell) => cell.textContent);
const heading = (name: string) =>
  [...place.querySelectorAll("thead th")].find((cell) => cell.textContent === name)!;
const press = (name: string) => flushSync(() => heading(name).querySelector("button")!.click());

describe("a table", () => {
  it("says in words that there is nothing", () => {
    show([]);
    expect(place.textContent).toBe("Nobody is recorded yet.");
    expect(place.querySelector("table")).toBeNull();
  });

  it("has a caption, names its rows and marks what is selected", () => {
    show(rowsOf(3));
    expect(place.querySelector("caption")?.textContent).toBe("Everybody");
    expect(shownIds()).toEqual(["YP1", "YP2", "YP3"]);
    expect(place.querySelector("[aria-current]")?.textContent).toContain("YP2");
  });

  it("sorts by a heading that is pressed, says so, and gives its own order back", () => {
    show(rowsOf(3));
    press("Count");
    expect(heading("Count").getAttribute("aria-sort")).toBe("descending");
    expect(shownIds()).toEqual(["YP3", "YP2", "YP1"]);
    press("Count");
    expect(heading("Count").getAttribute("aria-sort")).toBe("ascending");
    press("Count");
    expect(heading("Count").getAttribute("aria-sort")).toBe("none");
    expect(shownIds()).toEqual(["YP1", "YP2", "YP3"]);
  });

  it("has no button, and says nothing of an order, where it cannot be sorted", () => {
    show(rowsOf(3));
    expect(heading("Note").querySelector("button")).toBeNull();
    expect(heading("Note").hasAttribute("aria-sort")).toBe(false);
  });
});

describe("a long table", () => {
  const many = VIRTUAL_ABOVE * 10;

  it("holds few rows in the page but says how many there are, and which these are", async () => {
    show(rowsOf(many));
    const scroller = place.querySelector<HTMLElement>(".table-scroller")!;
    await vi.waitFor(() => expect(shownIds().length).toBeGreaterThan(5));
    expect(shownIds().length).toBeLessThan(100);
    expect(place.querySelector("table")?.getAttribute("aria-rowcount")).toBe(String(many + 1));
    expect(place.querySelector("tbody tr[aria-rowindex]")?.getAttribute("aria-rowindex")).toBe("2");
    expect(scroller.tabIndex).toBe(0);
  });

  it("shows the last rows when it is scrolled to its end", async () => {
    show(rowsOf(many));
    const scroller = place.querySelector<HTMLElement>(".table-scroller")!;
    await vi.waitFor(() => {
      scroller.scrollTop = scroller.scrollHeight;
      expect(shownIds()).toContain(`YP${String(many)}`);
    });
    expect(shownIds()).not.toContain("YP1");
  });

  it("goes to its end and back by keyboard", async () => {
    show(rowsOf(many));
    const press = (key: string) =>
      place
        .querySelector(".table-scroller")!
        .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(shownIds()).toContain("YP1"));
    press("End");
    await vi.waitFor(() => expect(shownIds()).toContain(`YP${String(many)}`));
    press("Home");
    await vi.waitFor(() => expect(shownIds()).toContain("YP1"));
    expect(shownIds()).not.toContain(`YP${String(many)}`);
  });

  it("sorts all of its rows, not only those in the page", async () => {
    show(rowsOf(many));
    await vi.waitFor(() => expect(shownIds().length).toBeGreaterThan(5));
    press("Count");
    const highest = rowsOf(many).find(({ count }) => count === many - 1);
    await vi.waitFor(() => expect(shownIds()[0]).toBe(highest?.id));
  });

  it("stands on paper whole", () => {
    show(rowsOf(many), (table) => <PrintingContext value={true}>{table}</PrintingContext>);
    expect(shownIds()).toHaveLength(many);
  });
});
