/**
 * Leaves the wheel to the page unless Ctrl or ⌘ is held (a pinch on a touchpad counts as held),
 * so that a reader who scrolls past the graph is not caught in it. @returns what ends it
 */
export function scrollKeepsThePage(element: HTMLElement): () => void {
  const listen = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  element.addEventListener('wheel', listen, { capture: true });
  return () => element.removeEventListener('wheel', listen, { capture: true });
}
