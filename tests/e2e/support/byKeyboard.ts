import type { Page } from "playwright";

/** Goes on by Tab until what has the focus is called that; fails after a round of the page. */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`by ${key} alone, nothing called ${String(name)} can be reached`);
}

/** Goes on by Tab to what is called that, and presses a key there. */
export async function press(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** What the element that has the keyboard is called; blank where it is none that can be used. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at?.matches("a, button, input, select, summary, [tabindex='0']") !== true) return "";
    const isField = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    const labels = isField ? Array.from(at.labels ?? []) : [];
    return [
      at.getAttribute("aria-label"),
      ...labels.map((label) => label.textContent),
      isField ? "" : at.textContent.slice(0, 80),
    ].join(" ");
  });
}
