import type { Stage } from './stage';

/**
 * Copies the picture, when the page goes on paper, to a canvas that can be printed: WebGL's own is empty by then.
 * @returns what ends it
 */
export function readyForPaper(paper: HTMLCanvasElement, stage: () => Stage | null): () => void {
  const before = () => {
    const drawn = stage();
    if (drawn === null) delete paper.dataset.painted;
    else copyByDay(drawn, paper);
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

/** Draws what is to be seen, in the colours of day, on another canvas and marks it; nothing where the page is on paper already. */
function copyByDay(stage: Stage, paper: HTMLCanvasElement): void {
  const container = stage.sigma.getContainer();
  if (container.clientWidth === 0) return;
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  stage.recolour();
  const layers = [...container.querySelectorAll('canvas')];
  paper.width = Math.max(...layers.map(({ width }) => width));
  paper.height = Math.max(...layers.map(({ height }) => height));
  const context = paper.getContext('2d');
  for (const layer of layers) context?.drawImage(layer, 0, 0);
  paper.dataset.painted = '';
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
  stage.recolour();
}
