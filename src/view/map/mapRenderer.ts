import { MultiUndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { createEdgeCompoundProgram } from "sigma/rendering";
import { MOST_WIDE_LINKS } from "../../scene/lineGeometry.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Measure } from "../../scene/naming.ts";
import type { Scene } from "../../scene/scene.ts";
import { sizeFactor } from "../../scene/sizes.ts";
import { extentOf, fitExtent, fitScene, type Viewport } from "../../scene/viewport.ts";
import { walkOf, type Walk } from "../../scene/walk.ts";
import { makeHatching, paintHulls, type Hatching } from "./canvas/paintHulls.ts";
import { paintFront, textMeasure, type Focus } from "./canvas/paintFront.ts";
import { looksOf, type Looks } from "./looks.ts";
import { readPalette, rgbOf, type Palette } from "./palette.ts";
import { createExtraProgram } from "./programs/extraProgram.ts";
import { createLineProgram } from "./programs/lineProgram.ts";
import { createNodeProgram, type Ground } from "./programs/nodeProgram.ts";
import { buildSceneGraph, type GraphLink, type GraphNode, type SceneGraph } from "./sceneGraph.ts";

/** What the picture tells of itself. */
export interface MapEvents {
  readonly onSelect: (key: NodeKey | null) => void;
  /** The scene shown last is wholly on the screen. */
  readonly onDrawn: () => void;
  /** The browser has taken the drawing surface away. */
  readonly onLost: () => void;
}

/** Clear space around the picture when it is fitted, in pixels: room for names. */
const PADDING = 56;
/** More links than this are drawn thin while the picture moves: wide ones take long without a graphics card. */
const MANY_WHILE_MOVING = 800;
/** The picture is at rest when it has not moved for so long. */
const REST_AFTER = 140;

/**
 * The picture on the screen. Sigma draws nodes and links; a canvas behind holds the shapes of
 * groups, one in front holds names and what is in focus. It lives as long as its host element:
 * scenes, colours and focus change, the renderer stays.
 *
 * Throws: when the browser has no WebGL.
 */
export class MapRenderer {
  private readonly sigma: Sigma<GraphNode, GraphLink>;
  private readonly ground: Ground = { current: [1, 1, 1] };
  private readonly resizing: ResizeObserver;
  private readonly back: CanvasRenderingContext2D;
  private readonly front: CanvasRenderingContext2D;
  private palette: Palette;
  private hatching: Hatching;
  private measure: Measure;
  private scene: Scene | null = null;
  private looks: Looks | null = null;
  private walk: Walk = { order: [], neighbours: new Map() };
  private focus: Focus = { hovered: null, cursor: null, selected: null };
  private view: Viewport = { scale: 1, left: 0, top: 0, width: 1, height: 1 };
  /** Pixels a layout unit takes at camera ratio 1. */
  private unitScale = 1;
  private restTimer = 0;
  private isAtRest = true;
  private isDead = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly events: MapEvents,
  ) {
    this.palette = readPalette(host);
    const nodeProgram = createNodeProgram(this.ground);
    const linkProgram = createEdgeCompoundProgram<GraphNode, GraphLink>([
      createLineProgram({ isThin: () => this.drawsThin() }),
      createExtraProgram(this.ground),
    ]);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.sigma = new Sigma<GraphNode, GraphLink>(new MultiUndirectedGraph(), host, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      zIndex: true,
      // The same two functions always: changing them would have sigma draw everything once more.
      nodeReducer: (key, data) => this.looks?.node(key, data) ?? data,
      edgeReducer: (key, data) => this.looks?.link(key, data) ?? {},
      stagePadding: PADDING,
      defaultNodeType: "node",
      defaultEdgeType: "link",
      nodeProgramClasses: { node: nodeProgram },
      edgeProgramClasses: { link: linkProgram },
      defaultDrawNodeHover: () => undefined,
      zoomToSizeRatioFunction: (ratio) => 1 / sizeFactor(this.unitScale / ratio),
      doubleClickZoomingDuration: isStill ? 1 : 150,
      zoomDuration: isStill ? 1 : 150,
      inertiaDuration: isStill ? 1 : 150,
    });
    this.back = this.layer("back", { style: {}, beforeLayer: "edges" });
    this.front = this.layer("front", {
      style: { pointerEvents: "none" },
      afterLayer: "hoverNodes",
    });
    this.hatching = makeHatching(this.back, this.palette);
    this.measure = textMeasure(this.front, this.palette);
    this.listen();
    this.resizing = new ResizeObserver(() => this.sigma.scheduleRender());
    this.resizing.observe(host);
    void document.fonts.ready.then(() => this.restyle());
  }

  /** Draws a scene. The first one, and one of other data, is fitted; otherwise the camera stays. */
  show(scene: Scene, isSameData: boolean): void {
    const before = this.scene;
    this.scene = scene;
    this.walk = walkOf(scene);
    const isSameGraph = before?.pool === scene.pool && before.positions === scene.positions;
    this.useLooks(scene);
    if (!isSameData || before === null) this.frame(scene);
    if (isSameGraph) this.sigma.refresh();
    else this.useGraph(buildSceneGraph(scene));
    this.tellWhenDrawn(scene);
  }

  /** Shows what the reader points at, stands on and has selected. Nothing else is drawn again. */
  setFocus(change: Partial<Focus>): void {
    this.focus = { ...this.focus, ...change };
    this.paintFront();
  }

  /** Reads the page's colours and fonts again. */
  restyle(): void {
    if (this.isDead) return;
    this.palette = readPalette(this.host);
    this.hatching = makeHatching(this.back, this.palette);
    this.measure = textMeasure(this.front, this.palette);
    if (this.scene === null) return;
    this.useLooks(this.scene);
    this.sigma.refresh();
  }

  zoomBy(factor: number): void {
    const camera = this.sigma.getCamera();
    this.moveTo({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Shows everything that is drawn. */
  fit(): void {
    if (this.scene !== null) this.lookAt(fitScene(this.scene, this.view, PADDING));
  }

  /** Shows a node and what it is linked to. */
  lookAtNode(number: number): void {
    if (this.scene === null) return;
    const around = [number, ...(this.walk.neighbours.get(number) ?? [])];
    this.lookAt(fitExtent(extentOf(around, this.scene.positions), this.view, 2 * PADDING));
  }

  /** Brings a node into sight if it is out of it. */
  reveal(number: number): void {
    if (this.scene === null) return;
    const { positions } = this.scene;
    const { scale, left, top, width, height } = this.view;
    const x = left + scale * positions[2 * number]!;
    const y = top + scale * positions[2 * number + 1]!;
    const margin = 24;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    this.moveTo(this.sigma.viewportToFramedGraph({ x, y }));
  }

  kill(): void {
    if (this.isDead) return;
    this.isDead = true;
    window.clearTimeout(this.restTimer);
    this.resizing.disconnect();
    this.sigma.kill();
  }

  private layer(
    id: string,
    options: { style: Partial<CSSStyleDeclaration> } & Record<string, unknown>,
  ) {
    this.sigma.createCanvasContext(id, options);
    this.sigma.resize(true);
    const context = this.sigma.getCanvases()[id]?.getContext("2d");
    if (context === undefined || context === null)
      throw new RangeError(`view/mapRenderer: no canvas for ${id}; this browser cannot draw`);
    return context;
  }

  private listen(): void {
    const { sigma, events } = this;
    sigma.on("afterRender", () => this.afterRender());
    sigma.on("enterNode", ({ node }) => this.hover(Number(node)));
    sigma.on("leaveNode", () => this.hover(null));
    sigma.on("clickNode", ({ node }) => {
      events.onSelect(this.scene?.nodes[this.scene.placeOf[Number(node)]!]?.node.key ?? null);
    });
    sigma.on("clickStage", () => events.onSelect(null));
    sigma.getCamera().on("updated", () => this.moved());
    for (const canvas of Object.values(sigma.getCanvases()))
      canvas.addEventListener("webglcontextlost", () => {
        // Sigma gives its surfaces back by losing them when it is killed.
        if (!this.isDead) events.onLost();
      });
  }

  private hover(number: number | null): void {
    this.host.style.cursor = number === null ? "" : "pointer";
    this.setFocus({ hovered: number });
  }

  private moved(): void {
    this.isAtRest = false;
    window.clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      this.isAtRest = true;
      if ((this.scene?.links.length ?? 0) > MANY_WHILE_MOVING) this.sigma.scheduleRender();
    }, REST_AFTER);
  }

  private drawsThin(): boolean {
    const links = this.scene?.links.length ?? 0;
    return links > MOST_WIDE_LINKS || (!this.isAtRest && links > MANY_WHILE_MOVING);
  }

  private useLooks(scene: Scene): void {
    this.looks = looksOf(scene, this.palette);
    this.ground.current = rgbOf(this.palette.ground);
  }

  private useGraph(graph: SceneGraph): void {
    this.sigma.setGraph(graph);
  }

  /** The camera's frame is what is drawn first; it stays while filters change. */
  private frame(scene: Scene): void {
    const { width, height } = this.sigma.getDimensions();
    const numbers = scene.nodes.map(({ number }) => number);
    const fitted = fitScene(scene, { width, height }, PADDING);
    const extent = extentOf(numbers, scene.positions) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const middleX = (extent.left + extent.right) / 2;
    const middleY = (extent.top + extent.bottom) / 2;
    const reachX = Math.max(1, width - 2 * PADDING) / fitted.scale / 2;
    const reachY = Math.max(1, height - 2 * PADDING) / fitted.scale / 2;
    this.unitScale = fitted.scale;
    this.sigma.setCustomBBox({
      x: [middleX - reachX, middleX + reachX],
      y: [-middleY - reachY, -middleY + reachY],
    });
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
  }

  private lookAt(wanted: Viewport): void {
    const now = this.view;
    const middle = {
      x: now.left + (now.scale * (wanted.width / 2 - wanted.left)) / wanted.scale,
      y: now.top + (now.scale * (wanted.height / 2 - wanted.top)) / wanted.scale,
    };
    const { ratio } = this.sigma.getCamera();
    this.moveTo({
      ...this.sigma.viewportToFramedGraph(middle),
      ratio: (ratio * now.scale) / wanted.scale,
    });
  }

  private moveTo(state: { x?: number; y?: number; ratio?: number }): void {
    const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 150;
    void this.sigma.getCamera().animate(state, { duration });
  }

  private afterRender(): void {
    if (this.scene === null || this.isDead) return;
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const scale = this.sigma.graphToViewport({ x: 1, y: 0 }).x - origin.x;
    const { width, height } = this.sigma.getDimensions();
    this.view = { scale, left: origin.x, top: origin.y, width, height };
    this.unitScale = scale * this.sigma.getCamera().ratio;
    this.back.clearRect(0, 0, width, height);
    const ink = { context: this.back, palette: this.palette };
    paintHulls(ink, this.scene, this.view, this.hatching);
    this.paintFront();
  }

  private paintFront(): void {
    if (this.scene === null || this.isDead) return;
    const ink = { context: this.front, palette: this.palette };
    paintFront(ink, this.scene, this.view, this.walk, this.focus, this.measure);
  }

  /** Drawing is handed to the graphics process: the second frame after it comes when that is done. */
  private tellWhenDrawn(scene: Scene): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!this.isDead && this.scene === scene) this.events.onDrawn();
      }),
    );
  }
}
