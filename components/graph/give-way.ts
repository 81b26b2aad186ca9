/** Lets what waits for the page's thread, a press perhaps, go first. */
export const otherTasks = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Until the browser has painted what the page has come to. */
export const nextPaint = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
