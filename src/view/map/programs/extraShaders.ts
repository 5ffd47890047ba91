import {
  ARROW_HALF_WIDTH,
  ARROW_LENGTH,
  MARK_REACH,
  SHORTEST_MARKED,
} from "../../../scene/lineGeometry.ts";
import { endsInPixels, float, linkAttributes, linkUniforms } from "./linkGlsl.ts";

/*
 * What stands on a line: a mark at its middle, an arrow head at either end. Each is a square of
 * pixels, painted by how far a pixel lies from the strokes.
 */

export const extraVertexShader = `
${linkAttributes}
${linkUniforms}

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_piece;

void main() {
${endsInPixels}
  float corner = mod(floor(code / 64.0), 4.0);
  float part = floor(code / 256.0);
  vec2 unit = vec2(2.0 * mod(corner, 2.0) - 1.0, 2.0 * floor(corner / 2.0) - 1.0);
  float span = last - first;
  float head = min(${float(ARROW_LENGTH)}, 0.5 * span);
  vec2 at = p + aside * a_look.z;
  if (part < 0.5) {
    float reach = mark > 0.5 && span >= ${float(SHORTEST_MARKED)} ? ${float(MARK_REACH + 3)} : 0.0;
    v_at = unit * reach;
    at += along * 0.5 * (first + last) + v_at;
  } else {
    bool isForward = part < 1.5;
    float isThere = isForward ? forward : backward;
    v_at = vec2(0.5 * (head + unit.x * (head + 2.0)), unit.y * ${float(ARROW_HALF_WIDTH + 1)}) * isThere;
    at += along * (isForward ? last - v_at.x : first + v_at.x) + aside * v_at.y;
  }
  gl_Position = vec4(2.0 * at / u_viewport, 0.0, 1.0);
  v_piece = vec3(part, head, mark);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}
`;

export const extraFragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_piece;

uniform float u_pixelRatio;
uniform vec3 u_ground;

float covered(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

float stroke(vec2 p, vec2 reach) {
  vec2 q = abs(p) - reach;
  return max(q.x, q.y);
}

float plus(vec2 p) {
  return min(stroke(p, vec2(4.2, 0.9)), stroke(p, vec2(0.9, 4.2)));
}

/* Pixels from the strokes of the mark: plus, cross, or plus over a bar. */
float glyph(float mark) {
  if (mark < 1.5) return plus(v_at);
  if (mark < 2.5) return plus(vec2(v_at.x + v_at.y, v_at.x - v_at.y) * 0.70711);
  return min(plus(v_at - vec2(0.0, 1.4)), stroke(v_at + vec2(0.0, 5.0), vec2(4.2, 0.9)));
}

void main() {
  vec3 paint = v_color.rgb;
  float cover;
  if (v_piece.x < 0.5) {
    cover = covered(length(v_at) - ${float(MARK_REACH + 1.5)});
    paint = mix(u_ground, paint, covered(glyph(v_piece.z)));
  } else {
    float slope = ${float(ARROW_HALF_WIDTH)} / max(v_piece.y, 0.001);
    cover = covered((abs(v_at.y) - slope * v_at.x) / sqrt(1.0 + slope * slope));
    cover *= covered(v_at.x - v_piece.y);
  }
  gl_FragColor = vec4(paint * cover, cover);
}
`;
