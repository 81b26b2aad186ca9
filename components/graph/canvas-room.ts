import type { Frame } from './framing';
import type { Box } from './label-places';

/** What of a canvas is the picture's. */
export interface CanvasRoom {
  /** The canvas, with room at its edges for discs, and for what lies over it. */
  frame: Frame;
  /** What lies over the canvas and is to be kept clear of names. */
  tools: Box | null;
}

/** Narrower canvases, in pixels, are a phone's. */
const NARROW = 520;
/** Lower ones are those of a window that is seen twice as large; they have a phone's measures. */
const LOW = 400;
/** Room at the canvas's edges for a disc and a sign above it, in pixels. */
const EDGE = { small: 26, large: 34 };

/** Whether a canvas has a phone's measures. */
export const isSmall = ({ clientWidth, clientHeight }: HTMLElement): boolean =>
  clientWidth < NARROW || clientHeight < LOW;

/** Measures a canvas as it is now. @param over what lies over it at its right @param small as the picture began */
export function measureRoom(container: HTMLElement, over: HTMLElement | null, small: boolean): CanvasRoom {
  const { clientWidth: width, clientHeight: height } = container;
  const edge = small ? EDGE.small : EDGE.large;
  const tools = over && boxOf(over);
  const right = edge + (tools ? width - tools.left : 0);
  return { frame: { width, height, left: edge, right, top: edge, bottom: edge }, tools };
}

const boxOf = ({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }: HTMLElement): Box => ({
  ...{ left, top, right: left + offsetWidth, bottom: top + offsetHeight },
});

/** Where an element lies over a canvas, beside what is measured as its room: nothing where there is none. */
export function boxesOver(container: HTMLElement, element: Element | null | undefined): Box[] {
  if (!element) return [];
  const [on, { left, top }] = [element.getBoundingClientRect(), container.getBoundingClientRect()];
  return [{ left: on.left - left, top: on.top - top, right: on.right - left, bottom: on.bottom - top }];
}
