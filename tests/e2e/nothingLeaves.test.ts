import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { axeViolations, openApp } from "./support/app.ts";

/** Every way a page has to carry something to another server, each given where to. */
const waysOut: Record<string, string> = {
  fetch: `await fetch(to)`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open("GET", to); x.send()`,
  beacon: `navigator.sendBeacon(to, "x")`,
  WebSocket: `new WebSocket(to.replace("http", "ws")).onerror = () => {}`,
  EventSource: `new EventSource(to)`,
  image: `new Image().src = to`,
  script: `append("script", "src")`,
  stylesheet: `append("link", "href", { rel: "stylesheet" })`,
  prefetch: `append("link", "href", { rel: "prefetch" })`,
  frame: `append("iframe", "src")`,
  object: `append("object", "data")`,
  video: `append("video", "src")`,
  form: `append("iframe", "title").name = "f"; append("form", "action", { target: "f", method: "post" }).submit()`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "').catch(() => {})"])))`,
};

const append = `const append = (tag, attribute, more = {}) => {
  const element = document.createElement(tag);
  element[attribute] = to;
  Object.assign(element, more);
  document.body.append(element);
  return element;
};`;

describe("the built app", () => {
  it("opens without an error and asks only for its own files", async () => {
    const app = await openApp();
    await app.page.waitForSelector("#root > *");

    expect(app.errors).toEqual([]);
    expect(app.requests.length).toBeGreaterThan(1);
    expect(app.strays()).toEqual([]);
  });

  it("has nothing on its first screen that stands in the way of a screen reader", async () => {
    const { page } = await openApp();
    await page.waitForSelector("#root > *");

    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("a script in the built app that means harm", () => {
  const arrived = new Set<string | undefined>();
  const elsewhere = createServer((request, answer) => {
    arrived.add(request.url);
    answer.setHeader("Access-Control-Allow-Origin", "*").end();
  });
  elsewhere.on("upgrade", (request, socket) => {
    arrived.add(request.url);
    socket.destroy();
  });

  beforeAll(async () => {
    await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const { page, context } = await openApp();
    const unguarded = await context.newPage();
    await unguarded.goto(`${address}/start`);

    await tryEveryWay(page, `${address}/app`);
    await tryEveryWay(unguarded, `${address}/unguarded`);
    await vi.waitFor(
      () => {
        for (const way of Object.keys(waysOut)) expect(arrived).toContain(`/unguarded/${way}`);
      },
      { timeout: 15_000 },
    );
    await page.waitForTimeout(500);
  });
  afterAll(() => elsewhere.close());

  it.each(Object.keys(waysOut))("sends nothing by %s", (way) => {
    // From a page without the policy it does arrive: the listener hears this way out.
    expect(arrived).toContain(`/unguarded/${way}`);
    expect(arrived).not.toContain(`/app/${way}`);
  });
});

async function tryEveryWay(page: Page, to: string): Promise<void> {
  const attempts = Object.entries(waysOut).map(
    ([way, attempt]) =>
      `(async (to) => { ${append} ${attempt} })(${JSON.stringify(`${to}/${way}`)}).catch(() => {})`,
  );
  // Through the debugger, because the page's own policy refuses eval.
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: attempts.join(";") });
}
