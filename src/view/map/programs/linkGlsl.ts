import { SMALLEST_MARKED_FACTOR } from "../../../scene/lineGeometry.ts";

/** A number as GLSL writes it: always with a point. */
export const float = (value: number): string => value.toFixed(5);

/** What both programs are told of a link at each vertex; `a_look`: code, width, offset to the side. */
export const linkAttributes = `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_color;
attribute vec3 a_look;
attribute vec2 a_ends;
`;

export const linkUniforms = `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
`;

/** The link's way over the screen, and what its code says but for dash and corner. */
export const endsInPixels = `
  vec2 p = (u_matrix * vec3(a_from, 1.0)).xy * 0.5 * u_viewport;
  vec2 q = (u_matrix * vec3(a_to, 1.0)).xy * 0.5 * u_viewport;
  float distance = length(q - p);
  vec2 along = distance > 0.0 ? (q - p) / distance : vec2(1.0, 0.0);
  vec2 aside = vec2(along.y, -along.x);
  float first = a_ends.x / u_sizeRatio;
  float last = max(first, distance - a_ends.y / u_sizeRatio);

  // Where everything is small, marks and arrow heads would hide the rest.
  float hasExtras = u_sizeRatio > ${float(1 / SMALLEST_MARKED_FACTOR)} ? 0.0 : 1.0;
  float code = a_look.x;
  float mark = hasExtras * mod(floor(code / 4.0), 4.0);
  float forward = hasExtras * mod(floor(code / 16.0), 2.0);
  float backward = hasExtras * mod(floor(code / 32.0), 2.0);
`;
