/**
 * Paints something small in the browser's next frame, and does costly work behind it: the answer is seen first.
 */
export function afterPaint(paint: () => void, work: () => void): void {
  requestAnimationFrame(() => {
    paint();
    setTimeout(work);
  });
}
