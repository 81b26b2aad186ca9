import type { DateLocale } from '@/lib/time/display';
import type { Seen } from './seen';
import type { Base } from './steps';
import { fill, type StepWords } from './words';

interface Told {
  shown: Seen;
  base: Base;
  nameOf: (id: string) => string;
  words: Pick<StepWords, 'shown' | 'added' | 'foldedToo' | 'guest'>;
  locale: DateLocale;
}

/** How many of how many are in the picture, why, how many are folded away or were brought in by the reader, and who is there as a guest. */
export function tellShown({ shown, base, nameOf, words, locale }: Told): string {
  const centre = base.is === 'circle' ? base.of : '';
  const counts = {
    shown: shown.ids.size,
    all: shown.all,
    name: nameOf(centre),
    hidden: shown.hidden.get(centre) ?? 0,
  };
  const whole = (['none', 'alone', 'both'] as const)[shown.all] ?? 'all';
  const why = fill(words.shown[shown.why ?? whole], counts, locale);
  const guest = shown.guest !== null && fill(words.guest, { name: nameOf(shown.guest) }, locale);
  if (shown.why === null) return [why, guest].filter(Boolean).join(' ');
  const said = ['collapsed', 'circleFolded', 'circleAlone'].includes(shown.why);
  const rest = [
    shown.folded > 0 && !said && fill(words.foldedToo, { count: shown.folded }, locale),
    shown.added > 0 && fill(words.added, { count: shown.added }, locale),
    guest,
  ];
  return [why, ...rest].filter(Boolean).join(' ');
}
