import { ARROW_LENGTH, dashes } from "../../../scene/lineGeometry.ts";
import { endsInPixels, float, linkAttributes, linkUniforms } from "./linkGlsl.ts";

/*
 * The line of a link, from edge to edge of its nodes. All lengths are pixels of the screen, so
 * dashes keep their length at any zoom.
 */

export const lineVertexShader = `
${linkAttributes}
${linkUniforms}
uniform float u_isThin;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_style;

void main() {
${endsInPixels}
  float corner = floor(code / 64.0);
  float along01 = mod(corner, 2.0);
  float side = u_isThin > 0.5 ? 0.0 : 2.0 * floor(corner / 2.0) - 1.0;
  float head = min(${float(ARROW_LENGTH)}, 0.5 * (last - first));
  float start = first + backward * head;
  float stop = max(start, last - forward * head);
  v_at = vec2((stop - start) * along01, side * (0.5 * a_look.y + 1.0));
  vec2 at = p + along * (start + v_at.x) + aside * (a_look.z + v_at.y);
  gl_Position = vec4(2.0 * at / u_viewport, 0.0, 1.0);
  v_style = vec2(mod(code, 4.0), a_look.y);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}
`;

export const lineFragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_style;

uniform float u_pixelRatio;
uniform float u_isThin;

float covered(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

/* On for a length, off for another, from the line's beginning. */
float dashed(float on, float off) {
  return covered(mod(v_at.x, on + off) - on);
}

void main() {
  float width = v_style.y;
  float cover = v_color.a;
  if (u_isThin < 0.5) cover *= covered(abs(v_at.y) - 0.5 * width);
  if (v_style.x > 1.5) cover *= dashed(max(width, ${float(dashes.weak[0])}), ${float(dashes.weak[1])});
  else if (v_style.x > 0.5) cover *= dashed(${dashes.possible.map(float).join(", ")});
  gl_FragColor = vec4(v_color.rgb * cover, cover);
}
`;
