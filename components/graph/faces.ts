import { LABEL_FONT } from './draw-label';
import type { Standing } from './node-field';
import type { Face } from './node-looks';
import type { Palette } from './palette';

/** A flag is drawn so many pixels wide once, and scaled from there. */
const FLAG = 64;
/** From this radius on a face can be told; smaller discs are plain. */
export const LEAST_FACE = 5;
const RIM = 1.75;

/** Paints flags, initials, rings and pins over the discs; knows no graph. */
export class FacePainter {
  readonly #flags = new Map<string, HTMLCanvasElement | null>();
  readonly #arrived: () => void;

  /** @param arrived called when a flag has come that a picture lacked */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Paints what is on one node's disc. */
  paint(context: CanvasRenderingContext2D, node: Standing, palette: Palette): void {
    const { face, faint, ringed, pinned } = node.looks;
    context.globalAlpha = faint ? 0.25 : 1;
    this.#face(context, node, face, palette);
    context.globalAlpha = 1;
    if (ringed) ring(context, node, palette.accent);
    if (pinned) pin(context, node, palette);
  }

  #face(context: CanvasRenderingContext2D, { x, y, radius }: Standing, face: Face, palette: Palette): void {
    if (face.is === 'knot' || radius < LEAST_FACE) return;
    if (face.is === 'initials') letters(context, { x, y, radius }, face.text, palette);
    if (face.is === 'initials') return;
    const flag = this.#flag(face.code);
    const inner = radius - RIM;
    if (flag) context.drawImage(flag, x - inner, y - inner, 2 * inner, 2 * inner);
  }

  /** The flag cut to a disc; null until it has come, and where there is none. */
  #flag(code: string): HTMLCanvasElement | null {
    const known = this.#flags.get(code);
    if (known !== undefined) return known;
    this.#flags.set(code, null);
    const image = new Image();
    image.onload = () => {
      this.#flags.set(code, disc(image));
      this.#arrived();
    };
    image.src = `/flags/${code}`;
    return null;
  }
}

function disc(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = FLAG;
  canvas.height = FLAG;
  const context = canvas.getContext('2d');
  context?.arc(FLAG / 2, FLAG / 2, FLAG / 2, 0, Math.PI * 2);
  context?.clip();
  // 3:2 fills the disc from its middle
  context?.drawImage(image, -FLAG / 4, 0, FLAG * 1.5, FLAG);
  return canvas;
}

interface Spot {
  x: number;
  y: number;
  radius: number;
}

function circle(context: CanvasRenderingContext2D, { x, y, radius }: Spot): void {
  context.beginPath();
  context.arc(x, y, Math.max(0.5, radius), 0, Math.PI * 2);
}

function letters(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Spot,
  text: string,
  { paper }: Palette,
): void {
  context.font = `600 ${radius * 0.85}px ${LABEL_FONT}`;
  context.textAlign = 'center';
  context.fillStyle = paper;
  context.fillText(text, x, y + radius * 0.3, radius * 1.6);
  context.textAlign = 'start';
}

function ring(context: CanvasRenderingContext2D, spot: Spot, colour: string): void {
  circle(context, { ...spot, radius: spot.radius + 3 });
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
}

/** A dot with a rim at the foot of what stays where it was put. */
function pin(context: CanvasRenderingContext2D, { x, y, radius }: Spot, { paper, ink }: Palette): void {
  circle(context, { x, y: y + radius, radius: 3.5 });
  context.fillStyle = ink;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = paper;
  context.stroke();
}
