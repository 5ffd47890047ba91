import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { nodeKinds, type NodeKind } from "../../../scene/nodeKey.ts";
import type { Rgb } from "../palette.ts";
import type { GraphLink, GraphNode } from "../sceneGraph.ts";
import { nodeFragmentShader, nodeVertexShader } from "./nodeShaders.ts";

/** What the node program is told of one node. */
export interface NodeLook extends NodeDisplayData {
  readonly kind: NodeKind;
  /** Two outlines: data were gathered because of this young person. */
  readonly isDouble: boolean;
}

/** The colour behind the picture, which may change while programs live. */
export interface Ground {
  current: Rgb;
}

const uniforms = ["u_matrix", "u_sizeRatio", "u_viewport", "u_pixelRatio", "u_ground"] as const;
const DOUBLE = 8;

/** A program that draws all five shapes in one go, each node at least a square of pixels. */
export function createNodeProgram(ground: Ground): NodeProgramType<GraphNode, GraphLink> {
  return class extends NodeProgram<(typeof uniforms)[number], GraphNode, GraphLink> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_look", size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, color, kind, isDouble } = data as NodeLook;
      const { array } = this;
      array[start] = x;
      array[start + 1] = y;
      array[start + 2] = size;
      array[start + 3] = floatColor(color);
      array[start + 4] = id;
      array[start + 5] = nodeKinds.indexOf(kind) + (isDouble ? DOUBLE : 0);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
      gl.uniform2f(uniformLocations["u_viewport"]!, params.width, params.height);
      // The picking program has no use for these two, and then knows no place for them.
      gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform3f(uniformLocations["u_ground"] ?? null, ...ground.current);
    }
  };
}
