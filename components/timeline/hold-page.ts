/** What grows and shrinks with what is chosen, and stands above the buttons of a play. */
const GROWING = '[data-keeps-height]';
/** The picture that a play is watched in. */
const PICTURE = '[data-played]';

/**
 * Keeps the page as high as it is, and the picture where it is in the window: whoever watches has it and the buttons where
 * they were. @returns what ends it
 */
export function holdPage(): () => void {
  const held = [...document.querySelectorAll<HTMLElement>(GROWING)];
  const heights = held.map((element) => element.getBoundingClientRect().height);
  for (const [index, element] of held.entries()) element.style.minHeight = `${heights[index]}px`;
  const leave = followPicture(held);
  return () => {
    leave();
    for (const element of held) element.style.minHeight = '';
  };
}

/** Scrolls as far as the picture is pushed by what stands above it. */
function followPicture(above: readonly HTMLElement[]): () => void {
  const picture = document.querySelector(PICTURE);
  if (!picture) return () => {};
  const { style } = document.documentElement;
  const topOnPage = () => picture.getBoundingClientRect().top + scrollY;
  let top = topOnPage();
  // the browser does the like where it thinks best, and both would be too much
  style.overflowAnchor = 'none';
  const observer = new ResizeObserver(() => {
    const now = topOnPage();
    if (now !== top) scrollBy({ top: now - top, behavior: 'instant' });
    top = now;
  });
  for (const element of above) observer.observe(element);
  return () => {
    observer.disconnect();
    style.overflowAnchor = '';
  };
}

/** Brings the picture to where it is seen, if less than half of it is. @returns whether it had to */
export function showPicture(): boolean {
  const picture = document.querySelector(PICTURE);
  if (!picture) return false;
  const { top, bottom, height } = picture.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen >= height / 2) return false;
  picture.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}
