/** Of a button that goes when it is pressed, which one takes its place. */
const AFTER: Readonly<Record<string, string>> = {
  expand: 'collapse',
  collapse: 'expand',
  showAll: 'showStrongest',
  showStrongest: 'showAll',
  path: 'clearPath',
  clear: 'choose',
};

/**
 * Who gets the focus of a button that is gone: its counterpart where that is there, else the one that takes the step back.
 * @param there names of the buttons that are
 */
export function successorOf(gone: string, there: readonly string[]): string | undefined {
  return [AFTER[gone], 'undo', ...there].find((name) => name !== undefined && there.includes(name));
}
