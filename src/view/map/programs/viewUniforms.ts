import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** What every program of the map is told of the camera and the screen. */
export const viewUniforms = ["u_matrix", "u_sizeRatio", "u_viewport", "u_pixelRatio"] as const;

/** Tells a program where the camera stands and how fine the screen is. */
export function setViewUniforms(
  { matrix, sizeRatio, width, height, pixelRatio }: RenderParams,
  { gl, uniformLocations }: ProgramInfo,
): void {
  gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, matrix);
  gl.uniform1f(uniformLocations["u_sizeRatio"]!, sizeRatio);
  gl.uniform2f(uniformLocations["u_viewport"]!, width, height);
  // A program for picking has no use for it, and then knows no place for it.
  gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
}
