import type { Stage } from './stage';

/**
 * Gives the picture the shape of its box when the window has another size, be it turned or seen larger, and when the box
 * fills the screen or no longer does. What is beneath it there may take some of its room later, and then only the canvas
 * follows. @returns what ends it
 */
export function followBox(box: HTMLElement, stage: () => Stage | null): () => void {
  const shape = () => `${innerWidth} ${innerHeight} ${document.fullscreenElement !== null}`;
  let before = shape();
  const observer = new ResizeObserver(() => {
    const now = shape();
    if (now !== before) stage()?.reshape();
    else if (document.fullscreenElement) stage()?.sigma.refresh();
    before = now;
  });
  observer.observe(box);
  return () => observer.disconnect();
}
