import { type CanvasRoom, isSmall, measureRoom } from './canvas-room';
import { type Extent, framed, holds, stretchFor } from './framing';
import { nodeScale } from './node-scale';
import type { StageGraph } from './stage-graph';

/** How a picture lies on its canvas, which may take another size meanwhile. */
export class PictureFit {
  /** Whether the canvas has a phone's measures: it keeps those it began with. */
  readonly small: boolean;
  readonly #container: HTMLElement;
  readonly #over: HTMLElement | null;
  #room: CanvasRoom;
  #stretch: number;
  /** What all nodes took in when the picture was last fitted, as the layout reckons. */
  #fitted: Extent | null = null;
  /** What was fitted when nodes of an extent were last shown: whoever comes back to them finds the picture that was left. */
  readonly #fits = new Map<string, Extent>();

  /** @param over what lies over the canvas at its right */
  constructor(container: HTMLElement, over: HTMLElement | null) {
    this.#container = container;
    this.#over = over;
    this.small = isSmall(container);
    this.#room = measureRoom(container, over, this.small);
    this.#stretch = stretchFor(this.#room.frame);
  }

  /** How much wider than it is laid out all is drawn. */
  get stretch(): number {
    return this.#stretch;
  }

  /** What lies over the canvas; null where nothing does. */
  get tools(): CanvasRoom['tools'] {
    return this.#room.tools;
  }

  /** Measures the canvas again. */
  measure(): void {
    this.#room = measureRoom(this.#container, this.#over, this.small);
  }

  /** Takes the canvas's shape. @returns how many times as wide as before all is to be drawn */
  reshape(): number {
    this.measure();
    const by = stretchFor(this.#room.frame) / this.#stretch;
    this.#stretch *= by;
    return by;
  }

  /**
   * How nodes of such an extent are laid in the canvas's room: as they were when they were last shown; else all stays as it
   * lies, if it takes them in. @param stays whether it stays where some lie outside, too
   * @returns what the whole canvas has to take in; null where it does already
   */
  show(extent: Extent, stays = false): Extent | null {
    const shown = this.#layoutOf(extent);
    const before = this.#fits.get(keyOf(shown));
    const fit = before ?? (this.#fitted && (stays || holds(this.#fitted, shown)) ? this.#fitted : shown);
    this.#fits.set(keyOf(shown), fit);
    if (this.#fitted && keyOf(fit) === keyOf(this.#fitted)) return null;
    return this.#layIn(fit);
  }

  /** Lays nodes of such an extent in the canvas's room, and no more. @returns what the whole canvas has to take in */
  take(extent: Extent): Extent {
    const shown = this.#layoutOf(extent);
    this.#fits.set(keyOf(shown), shown);
    return this.#layIn(shown);
  }

  /** How much smaller than at full size nodes are drawn. @param most meetings of any node @param pinned by the reader */
  scaleOf(graph: StageGraph, most: number, pinned: ReadonlySet<string>): number {
    const { frame } = this.#room;
    const fitted = this.#fitted && this.#drawn(this.#fitted);
    return nodeScale(graph, { frame, fitted, small: this.small, most, pinned });
  }

  #layIn(fit: Extent): Extent {
    this.#fitted = fit;
    return framed(this.#drawn(fit), this.#room.frame);
  }

  /** An extent that is drawn, as the layout reckons, in whole numbers as places are: whatever shape the canvas has meanwhile. */
  #layoutOf({ x: [left, right], y: [bottom, top] }: Extent): Extent {
    const at = (x: number) => Math.round(x / this.#stretch);
    return { x: [at(left), at(right)], y: [Math.round(bottom), Math.round(top)] };
  }

  #drawn({ x: [least, most], y }: Extent): Extent {
    return { x: [least * this.#stretch, most * this.#stretch], y };
  }
}

const keyOf = ({ x, y }: Extent): string => [...x, ...y].join(' ');
