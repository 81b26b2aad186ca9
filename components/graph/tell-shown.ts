import type { DateLocale } from '@/lib/time/display';
import type { Seen } from './seen';
import type { Base } from './steps';
import { fill, type StepWords } from './words';

interface Told {
  shown: Seen;
  base: Base;
  nameOf: (id: string) => string;
  words: Pick<StepWords, 'shown' | 'added' | 'foldedToo'>;
  locale: DateLocale;
}

/** How many of how many are in the picture, why, how many are folded away, and how many the reader has brought in. */
export function tellShown({ shown, base, nameOf, words, locale }: Told): string {
  const centre = base.is === 'circle' ? base.of : '';
  const counts = {
    shown: shown.ids.size,
    all: shown.all,
    name: nameOf(centre),
    hidden: shown.hidden.get(centre) ?? 0,
  };
  const whole = shown.all > 1 ? 'all' : shown.all === 1 ? 'alone' : 'none';
  const why = fill(words.shown[shown.why ?? whole], counts, locale);
  if (shown.why === null) return why;
  const said = shown.why === 'collapsed' || shown.why === 'circleFolded';
  const rest = [
    shown.folded > 0 && !said && fill(words.foldedToo, { count: shown.folded }, locale),
    shown.added > 0 && fill(words.added, { count: shown.added }, locale),
  ];
  return [why, ...rest].filter(Boolean).join(' ');
}
