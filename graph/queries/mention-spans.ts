import type { Mention } from '@/lib/reading';

/** Where an article names something, as it is kept on its MENTIONS: parallel lists. */
export interface Spans {
  starts: number[];
  ends: number[];
  rules: string[];
}

/** Map projection of a MENTIONS `x`. */
export const SPANS = 'spans: {starts: x.starts, ends: x.ends, rules: x.rules}';

/** The stretches of a text that name one leader, country, organisation or place. @param text by UTF-16 offsets */
export const mentionsOf = (
  text: string,
  kind: Mention['kind'],
  target: string,
  { starts, ends, rules }: Spans,
): Mention[] =>
  starts.map((start, index) => {
    const end = ends[index] ?? start;
    return { kind, target, start, end, text: text.slice(start, end), rule: rules[index] ?? '' };
  });
