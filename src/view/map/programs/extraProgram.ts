import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { GraphLink, GraphNode } from "../sceneGraph.ts";
import { extraFragmentShader, extraVertexShader } from "./extraShaders.ts";
import {
  CORNER,
  LINK_FLOATS,
  linkAttributesOf,
  PIECE,
  writeLink,
  type LinkLook,
} from "./linkLook.ts";
import type { Ground } from "./nodeProgram.ts";
import { setViewUniforms, viewUniforms } from "./viewUniforms.ts";

const uniforms = [...viewUniforms, "u_ground"] as const;

/** Two triangles over the square of each piece: the mark, the head forward, the head backward. */
const [mark = [], forward = [], backward = []] = [0, 1, 2].map((piece) =>
  [0, 1, 2, 1, 2, 3].map((corner) => corner * CORNER + piece * PIECE),
);
const CORNERS = mark.length;

/** A program that draws marks and arrow heads, only of links that have them, over all lines. */
export function createExtraProgram(ground: Ground): EdgeProgramType<GraphNode, GraphLink> {
  return class extends EdgeProgram<(typeof uniforms)[number], GraphNode, GraphLink> {
    override getDefinition() {
      return {
        VERTICES: CORNERS,
        VERTEX_SHADER_SOURCE: extraVertexShader,
        FRAGMENT_SHADER_SOURCE: extraFragmentShader,
        METHOD: WebGLRenderingContext.TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: linkAttributesOf(WebGLRenderingContext),
      };
    }

    /** Few links have anything on them, so room is made as they come. */
    override reallocate(): void {
      this.verticesCount = 0;
    }

    override process(
      _number: number,
      _offset: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      if (data.hidden || from.hidden || to.hidden) return;
      this.processVisibleItem(0, this.verticesCount * LINK_FLOATS, from, to, data);
    }

    override processVisibleItem(
      _id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const look = data as LinkLook;
      const codes = piecesOf(look);
      if (codes.length === 0) return;
      const end = start + codes.length * LINK_FLOATS;
      if (end > this.array.length) {
        const larger = new Float32Array(2 * end);
        larger.set(this.array);
        this.array = larger;
      }
      writeLink(this.array, start, codes, from, to, look);
      this.verticesCount += codes.length;
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setViewUniforms(params, info);
      info.gl.uniform3f(info.uniformLocations["u_ground"]!, ...ground.current);
    }
  };
}

function piecesOf({ mark: sign, direction }: LinkLook): readonly number[] {
  const isForward = direction === "forward" || direction === "both";
  const isBackward = direction === "backward" || direction === "both";
  if (sign === "none" && direction === "none") return [];
  return [
    ...(sign === "none" ? [] : mark),
    ...(isForward ? forward : []),
    ...(isBackward ? backward : []),
  ];
}
