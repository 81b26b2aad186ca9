import { nextPaint } from './give-way';
import type { Stage } from './stage';

/** Gives the picture the colours of the page's theme when that turns. @returns what ends it */
export function followTheme(stage: () => Stage | null): () => void {
  // the page shows its new colours first, and the picture a frame later
  const recolour = () => nextPaint().then(() => stage()?.recolour());
  const dark = matchMedia('(prefers-color-scheme: dark)');
  addEventListener('themechange', recolour);
  dark.addEventListener('change', recolour);
  return () => {
    removeEventListener('themechange', recolour);
    dark.removeEventListener('change', recolour);
  };
}
