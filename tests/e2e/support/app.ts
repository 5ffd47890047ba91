import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { afterAll, inject } from "vitest";
import { chromiumLaunch } from "../../../scripts/chromium.mjs";

/** The built app, open in a browser that has never seen it before. */
export interface OpenApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught exceptions so far, as text. Should stay empty. */
  readonly errors: readonly string[];
  /** Address of every request and connection so far. */
  readonly requests: readonly string[];
  /** Those that went anywhere but to the app's own files. Should stay empty. */
  readonly strays: () => string[];
}

let running: Promise<Browser> | undefined;

/**
 * Opens the built app in a fresh context of 1280 × 800, closed when the test file ends.
 *
 * In: `route`, such as `#/map`; the first start screen otherwise.
 */
export async function openApp(route = ""): Promise<OpenApp> {
  const address = inject("address");
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const errors: string[] = [];
  const requests: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("weberror", (found) => errors.push(found.error().message));
  context.on("request", (request) => requests.push(request.url()));
  context.on("page", (page) => {
    page.on("websocket", (socket) => requests.push(socket.url()));
  });
  const page = await context.newPage();
  await page.goto(address + route);
  return { page, context, errors, requests, strays: () => requests.filter(leaves(address)) };
}

/** What stands in the way of people who use assistive technology on this page, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger, because the page's own policy refuses scripts from outside.
  const debug = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await debug.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  await evaluate(`${axe.source}; undefined`);
  const found = (await evaluate("axe.run(document)")) as axe.AxeResults;
  await debug.detach();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
}

function browser(): Promise<Browser> {
  running ??= chromiumLaunch().then((options) => chromium.launch(options));
  return running;
}

function leaves(address: string): (url: string) => boolean {
  const own = [address, `blob:${address}`, "data:", "about:"];
  return (url) => !own.some((start) => url.startsWith(start));
}

afterAll(async () => {
  await (await running)?.close();
});
