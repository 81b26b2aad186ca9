/**
 * Index of the first of some spans that begins at or behind an offset; their number where none does.
 * @param spans in the order of the text
 */
export function firstFrom(spans: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some numbers in order are no greater than one. @param among so many of them, where a column has room for more */
export function countUpTo(numbers: ArrayLike<number>, most: number, among = numbers.length): number {
  let [low, high] = [0, among];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
