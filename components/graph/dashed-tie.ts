import { EdgeRectangleProgram } from 'sigma/rendering';
import type { DrawnTie } from './picture';
import type { StageNode } from './stage-graph';

/** sigma's straight line, cut into dashes of the same length at every zoom. */
export class DashedTie extends EdgeRectangleProgram<StageNode, DrawnTie> {
  override getDefinition() {
    return {
      ...super.getDefinition(),
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
    };
  }
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying highp float v_along;

void main() {
  vec2 normal = a_normal * a_normalCoef;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  float normalLength = length(normal);
  vec2 unitNormal = normal / normalLength;
  float pixels = max(normalLength, u_minEdgeThickness * u_sizeRatio);
  float thickness = pixels * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(position + unitNormal * thickness, 1)).xy, 0, 1);
  v_thickness = thickness / u_zoomRatio;
  v_normal = unitNormal;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_along = a_positionCoef * distance(a_positionStart, a_positionEnd) / u_correctionRatio / 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** Seven pixels of line, five of ground. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying highp float v_along;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float across = smoothstep(v_thickness - v_feather, v_thickness, length(v_normal) * v_thickness);
  float gap = step(7.0, mod(v_along, 12.0));
  gl_FragColor = mix(v_color, transparent, max(across, gap));
  #endif
}`;
