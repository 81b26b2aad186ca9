import type { GraphElement } from './graph-element';
import type { StageSigma } from './stage-graph';
import { nodeUnderFinger } from './under-finger';

/**
 * Leaves the wheel to the page unless Ctrl or ⌘ is held (a pinch on a touchpad counts as held), and one finger too, unless
 * it is on a node or the picture is seen from near, so that a reader who scrolls past the graph is not caught in it.
 * @returns what ends it
 */
export function scrollKeepsThePage(element: GraphElement): () => void {
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const finger = (event: TouchEvent) => {
    const [touch, another] = event.touches;
    const { sigma } = element;
    // on the full screen there is no page to scroll
    if (!sigma || !touch || another || document.fullscreenElement || !isWhole(sigma)) return;
    const { left, top } = element.getBoundingClientRect();
    const place = { x: touch.clientX - left, y: touch.clientY - top };
    if (nodeUnderFinger(sigma, place) === null) event.stopPropagation();
  };
  element.addEventListener('wheel', wheel, { capture: true });
  element.addEventListener('touchstart', finger, { capture: true, passive: true });
  return () => {
    element.removeEventListener('wheel', wheel, { capture: true });
    element.removeEventListener('touchstart', finger, { capture: true });
  };
}

/** Whether all of the picture is in sight: there is nothing to move it for. */
function isWhole(sigma: StageSigma): boolean {
  const { x, y, ratio } = sigma.getCamera();
  return ratio >= 1 && Math.hypot(x - 0.5, y - 0.5) < 0.01;
}
