import type { DateLocale } from '@/lib/time/display';

/** The marks of a quote that stands within another. */
const INNER: Record<DateLocale, readonly [string, string]> = { bn: ['“', '”'], en: ['‘', '’'] };
/** What opens a quote, and what closes one; within a word it is an apostrophe. */
const MARK = /(?<![\p{L}\p{M}\p{N}])(?<opens>['"‘“])(?=\S)|(?<=\S)['"’”](?![\p{L}\p{M}\p{N}])/gu;

/** A text without the marks of quotes that never end in it, as where it was cut off. */
export const withoutOpen = (text: string): string => written(text, ({ mark, open }) => (open ? '' : mark));

/** A text as it stands within marks of its own: what it quotes has the other ones, and each of them ends. */
export const asQuoted = (text: string, locale: DateLocale): string =>
  written(text, ({ mark, open, pair }) => (open ? '' : pair === null ? mark : INNER[locale][pair]));

/** Of a mark: whether its quote never ends, and whether it begins (0) or ends (1) one that does. */
interface Read {
  mark: string;
  open: boolean;
  pair: 0 | 1 | null;
}

function written(text: string, as: (read: Read) => string): string {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark, groups }): Read & { index: number } => ({
    ...{ index, mark, pair: null, open: groups?.opens !== undefined },
  }));
  const begun: Read[] = [];
  for (const one of marks) {
    if (one.open) begun.push(one);
    else {
      const first = begun.pop();
      if (!first) continue;
      Object.assign(first, { open: false, pair: 0 });
      one.pair = 1;
    }
  }
  let at = 0;
  let whole = '';
  for (const one of marks) {
    whole += text.slice(at, one.index) + as(one);
    at = one.index + one.mark.length;
  }
  return whole + text.slice(at);
}
