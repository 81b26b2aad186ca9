/** More than a page of news has: those tried have up to 1,100 elements, 27 deep. */
const MOST_ELEMENTS = 10_000;
const DEEPEST = 200;

/** Whether a page is small enough to look for an article in it: the cost grows with the square of its depth. */
export function isReadable(document: Document): boolean {
  let count = 0;
  // a stack of our own, for recursion would break on the pages that this is about
  const open: { element: Element; depth: number }[] = [{ element: document.documentElement, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, depth } = next;
    if (++count > MOST_ELEMENTS || depth > DEEPEST) return false;
    for (const child of element.children) open.push({ element: child, depth: depth + 1 });
  }
  return true;
}
