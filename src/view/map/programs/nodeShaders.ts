import { hollowRim, shapeReach } from "../../../scene/shapes.ts";

/** A number as GLSL writes it: always with a point. */
const float = (value: number): string => value.toFixed(5);

/*
 * Every kind of node is one triangle of pixels; how far each pixel lies from the edge of the shape
 * decides whether it is painted, so edges are crisp at any size and picking follows the shape.
 */

export const nodeVertexShader = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_look;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_look;

void main() {
  float radius = a_size / u_sizeRatio;
  float corner = floor(a_look / 32.0);
  float look = a_look - 32.0 * corner;
  float outline = mod(look, 16.0) > 7.5 ? min(4.0, 0.7 * radius) : 0.0;
  // No larger than it must be: without a graphics card every pixel costs.
  float reach = a_size > 0.0 ? radius * 1.35 + outline + 2.5 : 0.0;
  // The smallest triangle that holds a circle: its corners are twice as far away.
  float angle = 2.0943951 * corner + 1.5707963;
  v_at = 2.0 * reach * vec2(cos(angle), sin(angle));
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + 2.0 * v_at / u_viewport, 0.0, 1.0);
  v_radius = radius;
  v_look = look;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const nodeFragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_look;

uniform float u_pixelRatio;
uniform vec3 u_ground;

/* Pixels from the edge of the shape: negative within. */
float distanceTo(float shape, vec2 p, float r) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - r * ${float(shapeReach.youngPerson)};
  if (shape < 1.5) return (q.x + q.y - r * ${float(shapeReach.incident)}) * 0.70711;
  if (shape < 2.5) return max(q.x, q.y) - r * ${float(shapeReach.institution)};
  if (shape < 3.5)
    return max(q.y, q.x * 0.86603 + q.y * 0.5) - r * ${float(shapeReach.place * 0.8660254)};
  return max(-p.y, q.x * 0.86603 + p.y * 0.5) - r * ${float(shapeReach.adult * 0.5)};
}

float covered(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

void main() {
  bool isHollow = v_look > 15.5;
  float full = isHollow ? v_look - 16.0 : v_look;
  bool isDouble = full > 7.5;
  float shape = isDouble ? full - 8.0 : full;
  float d = distanceTo(shape, v_at, v_radius);
  float outline = isDouble ? min(4.0, 0.7 * v_radius) : 0.0;
  #ifdef PICKING_MODE
  if (v_radius <= 0.0 || d > outline + 2.0) discard;
  gl_FragColor = v_color;
  #else
  // A rim of the ground's colour parts shapes from lines and from each other.
  float body = covered(d - outline - min(1.3, 0.3 * v_radius)) * v_color.a;
  vec3 paint = u_ground;
  if (isDouble) {
    paint = mix(paint, v_color.rgb, covered(d - outline));
    paint = mix(paint, u_ground, covered(d - 0.5 * outline));
  }
  paint = mix(paint, v_color.rgb, covered(d));
  if (isHollow) paint = mix(paint, u_ground, covered(d + ${float(hollowRim)} * v_radius));
  gl_FragColor = vec4(paint * body, body);
  #endif
}
`;
