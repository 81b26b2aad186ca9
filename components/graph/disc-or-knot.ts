import { NodeCircleProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeLooks } from './node-looks';
import type { DrawnTie } from './picture';
import type { StageNode } from './stage-graph';

/** sigma's disc, and in the same pass the diamond that a meeting is: a shape of its own also where no flag has room. */
export class DiscOrKnot extends NodeCircleProgram<StageNode, DrawnTie> {
  override getDefinition() {
    const disc = super.getDefinition();
    return {
      ...disc,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      ATTRIBUTES: [
        ...disc.ATTRIBUTES,
        { name: 'a_middle', size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        { name: 'a_knot', size: 1, type: WebGLRenderingContext.FLOAT },
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    super.processVisibleItem(nodeIndex, startIndex, data);
    const { middle, face } = data as NodeDisplayData & NodeLooks;
    this.array[startIndex + 5] = floatColor(middle);
    this.array[startIndex + 6] = Number(face.is === 'knot');
  }
}

/** A diamond's corner is 1.25 of its radius from its middle, so that it is as large as the disc of that radius. */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_middle;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute float a_knot;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_middle;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_knot;

void main() {
  float reach = a_size * (1.0 + 0.25 * a_knot) * u_correctionRatio / u_sizeRatio * 4.0;
  v_diffVector = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_diffVector, 1)).xy, 0, 1);
  v_radius = reach / 2.0;
  v_knot = a_knot;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_middle = a_id;
  #else
  v_color = a_color;
  v_middle = a_middle;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_middle.a *= 255.0 / 254.0;
}`;

/** The rim fades over as many pixels as that of sigma's disc. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_middle;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_knot;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  float border = u_correctionRatio * 2.0;
  vec2 away = abs(v_diffVector);
  float outwards = mix(length(away), away.x + away.y, v_knot);
  #ifdef PICKING_MODE
  gl_FragColor = outwards > v_radius ? transparent : v_color;
  #else
  float hole = v_radius * 0.6;
  vec4 within = mix(v_middle, v_color, clamp((outwards - hole) / border + 0.5, 0.0, 1.0));
  gl_FragColor = mix(within, transparent, clamp((outwards - v_radius) / border + 1.0, 0.0, 1.0));
  #endif
}`;
