import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Certainty, Mark } from "../../../scene/evidence.ts";
import { laneOffset } from "../../../scene/lineGeometry.ts";
import type { MapLink } from "../../../scene/mapGraph.ts";
import type { GraphLink, GraphNode } from "../sceneGraph.ts";
import { linkFragmentShader, linkVertexShader } from "./linkShaders.ts";
import type { Ground } from "./nodeProgram.ts";

/** What the link program is told of one link; `size` is its width in pixels. */
export interface LinkLook extends EdgeDisplayData {
  readonly certainty: Certainty;
  readonly mark: Mark;
  readonly direction: MapLink["direction"];
  readonly lane: number;
}

/** Whether lines are drawn one pixel thin: while the picture moves, and when there are very many. */
export interface Thinness {
  isThin: () => boolean;
}

const uniforms = [
  "u_matrix",
  "u_sizeRatio",
  "u_viewport",
  "u_pixelRatio",
  "u_ground",
  "u_isThin",
] as const;

const dashCodes: Readonly<Record<Certainty, number>> = { certain: 0, possible: 1, weak: 2 };
const markCodes: Readonly<Record<Mark, number>> = { none: 0, supportive: 1, harmful: 2, mixed: 3 };
const directionCodes = { none: 0, forward: 1, backward: 2, both: 3 } as const;

/** Two triangles over a square: how far along, how far aside, and which piece of the link. */
function square(part: number, low: number): number[][] {
  const [a, b, c, d] = [
    [low, -1, part],
    [1, -1, part],
    [low, 1, part],
    [1, 1, part],
  ] as const;
  return [a, b, c, b, c, d].map((corner) => [...corner]);
}

/** The vertices of one link: a thin line, then the full line, then mark and arrow heads. */
const THIN = 2;
const FULL = 6;
const EXTRAS = 18;
const corners = [
  [0, 0, 0],
  [1, 0, 0],
  ...square(0, 0),
  ...square(1, -1),
  ...square(2, 0),
  ...square(3, 0),
];

/**
 * A program that draws links solid, dashed or dotted, with marks and arrow heads, from one buffer.
 * Full lines are wide rectangles, which cost a machine without a graphics card dear; thin ones
 * show the same picture while it moves.
 */
export function createLinkProgram(
  ground: Ground,
  thinness: Thinness,
): EdgeProgramType<GraphNode, GraphLink> {
  return class extends EdgeProgram<(typeof uniforms)[number], GraphNode, GraphLink> {
    private hasExtras = false;

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: THIN + FULL + EXTRAS,
        VERTEX_SHADER_SOURCE: linkVertexShader,
        FRAGMENT_SHADER_SOURCE: linkFragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_look", size: 3, type: FLOAT },
          { name: "a_ends", size: 2, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
        CONSTANT_DATA: corners,
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.hasExtras = false;
    }

    override processVisibleItem(
      _id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { certainty, mark, direction, lane, size, color } = data as LinkLook;
      const { array } = this;
      if (mark !== "none" || direction !== "none") this.hasExtras = true;
      array[start] = from.x;
      array[start + 1] = from.y;
      array[start + 2] = to.x;
      array[start + 3] = to.y;
      array[start + 4] = floatColor(color);
      array[start + 5] =
        dashCodes[certainty] + 4 * markCodes[mark] + 16 * directionCodes[direction];
      array[start + 6] = size;
      array[start + 7] = laneOffset(lane);
      array[start + 8] = from.size;
      array[start + 9] = to.size;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
      gl.uniform2f(uniformLocations["u_viewport"]!, params.width, params.height);
      gl.uniform1f(uniformLocations["u_pixelRatio"]!, params.pixelRatio);
      gl.uniform3f(uniformLocations["u_ground"]!, ...ground.current);
      gl.uniform1f(uniformLocations["u_isThin"]!, thinness.isThin() ? 1 : 0);
    }

    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      if (thinness.isThin()) this.draw(gl, gl.LINES, 0, THIN);
      else this.draw(gl, method, THIN, FULL);
      // After all lines, so that none crosses out another's mark.
      if (this.hasExtras) this.draw(gl, method, THIN + FULL, EXTRAS);
    }

    private draw(
      gl: WebGLRenderingContext | WebGL2RenderingContext,
      method: number,
      first: number,
      count: number,
    ): void {
      if ("drawArraysInstanced" in gl) gl.drawArraysInstanced(method, first, count, this.capacity);
      else
        gl.getExtension("ANGLE_instanced_arrays")?.drawArraysInstancedANGLE(
          method,
          first,
          count,
          this.capacity,
        );
    }
  };
}
