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
  /** What all nodes took in when the picture was last fitted. */
  #fitted: Extent | null = null;

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

  /** Whether nodes lie outside of what was taken in last. */
  isOutgrownBy(extent: Extent): boolean {
    return !holds(this.#fitted, extent);
  }

  /** Lays the picture of such an extent in the canvas's room. @returns what the whole canvas has to take in */
  take(extent: Extent): Extent {
    this.#fitted = extent;
    return framed(extent, this.#room.frame);
  }

  /** How much smaller than at full size nodes are drawn. @param most meetings of any node @param pinned by the reader */
  scaleOf(graph: StageGraph, most: number, pinned: ReadonlySet<string>): number {
    const { frame } = this.#room;
    return nodeScale(graph, { frame, fitted: this.#fitted, small: this.small, most, pinned });
  }
}
