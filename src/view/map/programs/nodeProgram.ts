import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor, indexToColor } from "sigma/utils";
import { nodeKinds, type NodeKind } from "../../../scene/nodeKey.ts";
import type { Rgb } from "../palette.ts";
import type { GraphLink, GraphNode } from "../sceneGraph.ts";
import { nodeFragmentShader, nodeVertexShader } from "./nodeShaders.ts";
import { setViewUniforms, viewUniforms } from "./viewUniforms.ts";

/** What the node program is told of one node. */
export interface NodeLook extends NodeDisplayData {
  readonly kind: NodeKind;
  /** Two outlines: data were gathered because of this young person. */
  readonly isDouble: boolean;
  /** Only its rim is painted: it stands between groups. */
  readonly isHollow: boolean;
}

/** The colour behind the picture, which may change while programs live. */
export interface Ground {
  current: Rgb;
}

const uniforms = [...viewUniforms, "u_ground"] as const;
const DOUBLE = 8;
const HOLLOW = 16;
const CORNER = 32;
const FLOATS = 6;
const CORNERS = 3;

/**
 * A program that draws all five shapes in one go, each node one triangle around its shape. Plain
 * triangles and not instances: without a graphics card an instance costs as much as a whole draw.
 */
export function createNodeProgram(ground: Ground): NodeProgramType<GraphNode, GraphLink> {
  return class extends NodeProgram<(typeof uniforms)[number], GraphNode, GraphLink> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: CORNERS,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_look", size: 1, type: FLOAT },
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.verticesCount = 0;
    }

    /** Nodes that are drawn are packed one after the other; hidden ones take no room. */
    override process(number: number, _offset: number, data: NodeDisplayData): void {
      if (data.hidden) return;
      this.processVisibleItem(indexToColor(number), this.verticesCount * FLOATS, data);
      this.verticesCount += CORNERS;
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, color, kind, isDouble, isHollow } = data as NodeLook;
      const { array } = this;
      const ink = floatColor(color);
      const look = nodeKinds.indexOf(kind) + (isDouble ? DOUBLE : 0) + (isHollow ? HOLLOW : 0);
      for (let corner = 0; corner < CORNERS; corner++) {
        const at = start + corner * FLOATS;
        array[at] = x;
        array[at + 1] = y;
        array[at + 2] = size;
        array[at + 3] = ink;
        array[at + 4] = id;
        array[at + 5] = look + corner * CORNER;
      }
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setViewUniforms(params, info);
      // The picking program has no use for it, and then knows no place for it.
      info.gl.uniform3f(info.uniformLocations["u_ground"] ?? null, ...ground.current);
    }
  };
}
