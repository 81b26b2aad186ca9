import type { Stage } from './stage';

/**
 * Copies the picture, when the page goes on paper, to a canvas that can be printed: WebGL's own is empty by then.
 * @returns what ends it
 */
export function readyForPaper(paper: HTMLCanvasElement, stage: () => Stage | null): () => void {
  const before = () => {
    paper.toggleAttribute('data-painted', stage() !== null);
    stage()?.copyTo(paper);
  };
  // on paper the canvas had no size
  const after = () => stage()?.sigma.refresh();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
