import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { GraphLink, GraphNode } from "../sceneGraph.ts";
import { lineFragmentShader, lineVertexShader } from "./lineShaders.ts";
import { CORNER, LINK_FLOATS, linkAttributesOf, writeLink, type LinkLook } from "./linkLook.ts";
import { setViewUniforms, viewUniforms } from "./viewUniforms.ts";

/** Whether lines are drawn one pixel thin: while the picture moves, and when there are very many. */
export interface Thinness {
  readonly isThin: () => boolean;
}

const uniforms = [...viewUniforms, "u_isThin"] as const;

/** Beginning and end on the one side, beginning and end on the other. */
const corners = [0, 1, 2, 3].map((corner) => corner * CORNER);
const CORNERS = corners.length;
/** Which corners make the full line, and which the thin one. */
const FULL = [0, 1, 2, 1, 2, 3];
const THIN = [0, 1];

/**
 * A program that draws lines solid, dashed or dotted. Full lines are wide rectangles, which cost a
 * machine without a graphics card dear; from the same corners it can draw them one pixel thin.
 */
export function createLineProgram({ isThin }: Thinness): EdgeProgramType<GraphNode, GraphLink> {
  return class extends EdgeProgram<(typeof uniforms)[number], GraphNode, GraphLink> {
    private full: WebGLBuffer | null = null;
    private thin: WebGLBuffer | null = null;

    override getDefinition() {
      return {
        VERTICES: CORNERS,
        VERTEX_SHADER_SOURCE: lineVertexShader,
        FRAGMENT_SHADER_SOURCE: lineFragmentShader,
        METHOD: WebGLRenderingContext.TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: linkAttributesOf(WebGLRenderingContext),
      };
    }

    override reallocate(capacity: number): void {
      if (capacity !== this.capacity) {
        const { gl } = this.normalProgram;
        // Only the second version of WebGL counts this far by itself.
        gl.getExtension("OES_element_index_uint");
        this.full = fillIndex(gl, this.full, capacity, FULL);
        this.thin = fillIndex(gl, this.thin, capacity, THIN);
      }
      super.reallocate(capacity);
      this.verticesCount = 0;
    }

    /** Links that are drawn are packed one after the other; hidden ones take no room. */
    override process(
      _number: number,
      _offset: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      if (data.hidden || from.hidden || to.hidden) return;
      this.processVisibleItem(0, this.verticesCount * LINK_FLOATS, from, to, data);
      this.verticesCount += CORNERS;
    }

    override processVisibleItem(
      _id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      writeLink(this.array, start, corners, from, to, data as LinkLook);
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setViewUniforms(params, info);
      info.gl.uniform1f(info.uniformLocations["u_isThin"]!, isThin() ? 1 : 0);
    }

    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
      const links = this.verticesCount / CORNERS;
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, isThin() ? this.thin : this.full);
      const indices = links * (isThin() ? THIN.length : FULL.length);
      gl.drawElements(isThin() ? gl.LINES : method, indices, gl.UNSIGNED_INT, 0);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, null);
    }

    override kill(): void {
      const { gl } = this.normalProgram;
      gl.deleteBuffer(this.full);
      gl.deleteBuffer(this.thin);
      super.kill();
    }
  };
}

/** Corner numbers of so many links, each link's after those before it. */
function fillIndex(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  known: WebGLBuffer | null,
  links: number,
  order: readonly number[],
): WebGLBuffer {
  const index = new Uint32Array(links * order.length);
  for (let at = 0; at < index.length; at++)
    index[at] = Math.floor(at / order.length) * CORNERS + order[at % order.length]!;
  const buffer = known ?? gl.createBuffer();
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, index, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, null);
  return buffer;
}
