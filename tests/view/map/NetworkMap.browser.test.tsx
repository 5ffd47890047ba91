import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SceneOptions } from "../../../src/scene/scene.ts";
import { NetworkMap } from "../../../src/view/map/NetworkMap.tsx";
import "../../../src/view/styles/tokens.css";
import "../../../src/view/map/map.css";
import { draw, sceneOf } from "../../scene/drawing.ts";

const drawn = draw(`
  incident stabbing I1: ash victim, bo alleged, cy
  tie conflict: ash bo
  tie supports: bo cy
`);

let root: Root;
let place: HTMLElement;
const onSelect = vi.fn();
const onDrawn = vi.fn();

beforeEach(() => {
  onSelect.mockClear();
  onDrawn.mockClear();
  place = document.createElement("div");
  place.style.width = "600px";
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

function show(options: Partial<SceneOptions>, selected: "youngPerson:ash" | null = null): void {
  const scene = sceneOf(drawn, options);
  flushSync(() =>
    root.render(
      <NetworkMap
        graph={drawn.graph}
        scene={scene}
        selected={selected}
        onSelect={onSelect}
        onDrawn={onDrawn}
        empty={<p>nothing here</p>}
      />,
    ),
  );
}

const figure = () => place.querySelector("figure");
const state = () => figure()?.dataset;
const isDrawn = async () => expect.poll(() => state()?.["state"]).toBe("ready");

function layer(name: string): HTMLCanvasElement {
  const canvas = place.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`);
  if (canvas === null) throw new Error(`no layer ${name}`);
  return canvas;
}

/** Clicks so many pixels from the middle of the picture. */
function click(dx: number, dy: number): void {
  const canvas = layer("mouse");
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { clientX: left + width / 2 + dx, clientY: top + height / 2 + dy, bubbles: true };
  canvas.dispatchEvent(new MouseEvent("click", at));
}

/** Whether anything at all is painted on a layer of lines and letters. */
function hasInk(name: string): boolean {
  const canvas = layer(name);
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.some((value) => value > 0) ?? false;
}

describe("the network map", () => {
  it("says what is drawn, draws it, and keeps its surface when a filter changes", async () => {
    show({ showAll: true });
    await isDrawn();
    expect(state()).toMatchObject({ nodes: "4", links: "5" });
    expect(onDrawn).toHaveBeenCalled();
    expect(hasInk("front")).toBe(true);
    const surface = layer("nodes");
    show({ minConnections: 3 });
    expect(state()).toMatchObject({ nodes: "1", links: "0" });
    expect(layer("nodes")).toBe(surface);
  });

  it("is picked by its shape: beside a diamond there is nothing", async () => {
    show({ minConnections: 3 });
    await isDrawn();
    click(0, -7);
    expect(onSelect.mock.lastCall).toEqual(["incident:I1"]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    click(8, 8);
    expect(onSelect.mock.lastCall).toEqual([null]);
  });

  it("is walked, read out, selected and left by keyboard", async () => {
    show({ showAll: true });
    await isDrawn();
    const stage = place.querySelector<HTMLElement>('[role="application"]');
    const press = (key: string) =>
      flushSync(() => stage?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
    const spoken = () => place.querySelector('[role="status"]')?.textContent;
    press("ArrowRight");
    expect(spoken()).toBe("Incident I1, 3 connections, 1 of 4");
    press("ArrowDown");
    expect(spoken()).toBe("Young person ash, 2 connections, 1 of 3 linked to I1");
    press("Enter");
    expect(onSelect.mock.lastCall).toEqual(["youngPerson:ash"]);
    press("Escape");
    expect(onSelect.mock.lastCall).toEqual([null]);
    expect(spoken()).toBe("");
  });

  it("says why when nothing is drawn", () => {
    show({ minConnections: 4 });
    expect(state()?.["state"]).toBe("empty");
    expect(figure()?.textContent).toContain("nothing here");
  });

  it("gives way to a still picture when its surface is taken away", async () => {
    show({ showAll: true }, "youngPerson:ash");
    await isDrawn();
    layer("nodes").getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    await expect.poll(() => state()?.["state"]).toBe("failed");
    expect(place.querySelectorAll("svg.map-picture .map-node")).toHaveLength(4);
    expect(figure()?.textContent).toContain("still picture");
  });
});
