/** Gives a 2D canvas the size of another one, in pixels of the page and of the screen; larger ones are dear to size again. */
export function sizedAs(canvas: HTMLCanvasElement, other: HTMLCanvasElement): void {
  const { width, height } = other.style;
  Object.assign(canvas.style, { width, height });
  canvas.width = other.width;
  canvas.height = other.height;
  const ratio = other.width / Number.parseFloat(width);
  canvas.getContext('2d')?.scale(ratio, ratio);
}
