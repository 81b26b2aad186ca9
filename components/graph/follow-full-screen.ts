import type { Stage } from './stage';

/**
 * Gives the picture the shape of its box when that fills the screen, or no longer does; what is beneath it there may
 * take some of its room later, and then only the canvas follows. @returns what ends it
 */
export function followFullScreen(box: HTMLElement, stage: () => Stage | null): () => void {
  const screen = () => document.fullscreenElement && `${innerWidth} ${innerHeight}`;
  let before = screen();
  const observer = new ResizeObserver(() => {
    const now = screen();
    if (now !== before) stage()?.reshape();
    else if (now) stage()?.sigma.refresh();
    before = now;
  });
  observer.observe(box);
  return () => observer.disconnect();
}
