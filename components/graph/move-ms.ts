/** How many milliseconds the camera takes to another view; none for readers who want nothing to move. */
export const moveMs = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300);
