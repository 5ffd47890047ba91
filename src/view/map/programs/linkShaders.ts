import {
  ARROW_HALF_WIDTH,
  ARROW_LENGTH,
  dashes,
  MARK_REACH,
  SHORTEST_MARKED,
} from "../../../scene/lineGeometry.ts";

const float = (value: number): string => value.toFixed(5);

/*
 * One link is up to four pieces: its line, a mark at the middle and an arrow head at either end.
 * All lengths are pixels of the screen, so dashes keep their length at any zoom. Pieces a link
 * does not have shrink to nothing.
 */

export const linkVertexShader = `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_color;
attribute vec3 a_look;
attribute vec2 a_ends;
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec2 v_at;
varying vec4 v_piece;

void main() {
  vec2 p = (u_matrix * vec3(a_from, 1.0)).xy * 0.5 * u_viewport;
  vec2 q = (u_matrix * vec3(a_to, 1.0)).xy * 0.5 * u_viewport;
  float distance = length(q - p);
  vec2 along = distance > 0.0 ? (q - p) / distance : vec2(1.0, 0.0);
  vec2 aside = vec2(along.y, -along.x);

  float code = a_look.x;
  float dash = mod(code, 4.0);
  float mark = mod(floor(code / 4.0), 4.0);
  float forward = mod(floor(code / 16.0), 2.0);
  float backward = floor(code / 32.0);

  vec2 ends = a_ends / u_sizeRatio;
  float first = ends.x;
  float last = max(first, distance - ends.y);
  float span = last - first;
  float head = min(${float(ARROW_LENGTH)}, span * 0.5);
  float part = a_corner.z;

  vec2 at = p + aside * a_look.z;
  if (part < 0.5) {
    float start = first + backward * head;
    float stop = max(start, last - forward * head);
    float reach = 0.5 * a_look.y + 1.0;
    v_at = vec2((stop - start) * a_corner.x, a_corner.y * reach);
    at += along * (start + v_at.x) + aside * v_at.y;
  } else if (part < 1.5) {
    float reach = mark > 0.5 && span >= ${float(SHORTEST_MARKED)} ? ${float(MARK_REACH + 3)} : 0.0;
    v_at = a_corner.xy * reach;
    at += along * 0.5 * (first + last) + v_at;
  } else {
    bool isForward = part < 2.5;
    float isThere = isForward ? forward : backward;
    float reach = isThere * ${float(ARROW_HALF_WIDTH + 1)};
    v_at = vec2(mix(-1.0, head + 1.0, a_corner.x) * isThere, a_corner.y * reach);
    at += along * (isForward ? last - v_at.x : first + v_at.x) + aside * v_at.y;
  }
  gl_Position = vec4(2.0 * at / u_viewport, 0.0, 1.0);
  v_piece = vec4(part, dash, part < 0.5 ? a_look.y : head, mark);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}
`;

export const linkFragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec4 v_piece;

uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform float u_isThin;

float covered(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

/* On for a length, off for another, from the line's beginning. */
float dashed(float on, float off) {
  float t = mod(v_at.x, on + off);
  return covered(t - on);
}

float line(float dash, float width) {
  float across = u_isThin > 0.5 ? 1.0 : covered(abs(v_at.y) - 0.5 * width);
  if (dash < 0.5) return across;
  if (dash < 1.5) return across * dashed(${dashes.possible.map(float).join(", ")});
  return across * dashed(max(width, ${float(dashes.weak[0])}), ${float(dashes.weak[1])});
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
  float cover = 1.0;
  if (v_piece.x < 0.5) {
    cover = line(v_piece.y, v_piece.z) * v_color.a;
  } else if (v_piece.x < 1.5) {
    cover = covered(length(v_at) - ${float(MARK_REACH + 1.5)});
    paint = mix(u_ground, paint, covered(glyph(v_piece.w)));
  } else {
    float head = v_piece.z;
    float slope = ${float(ARROW_HALF_WIDTH)} / max(head, 0.001);
    cover = covered((abs(v_at.y) - slope * v_at.x) / sqrt(1.0 + slope * slope));
    cover *= covered(v_at.x - head);
  }
  gl_FragColor = vec4(paint * cover, cover);
}
`;
