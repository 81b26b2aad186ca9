import { useCallback, useEffect, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { type Moment, type Said, tellChange } from './tell-change';
import type { StepWords } from './words';

interface Telling {
  nameOf: (id: string) => string;
  words: StepWords;
  locale: DateLocale;
}

/**
 * What is said aloud of the picture, whatever changed it: a button, a key, Back, or another filter.
 * @param moment null until the picture is there; what it begins with is no change
 * @returns with `turn`, which is another one for every saying, so that the same words are heard again
 */
export function useSaid(moment: Moment | null, { nameOf, words, locale }: Telling) {
  const [said, set] = useState<Said & { turn: number }>({ done: '', counted: '', turn: 0 });
  const say = useCallback(
    (done: string, counted = '') => set(({ turn }) => ({ done, counted, turn: turn + 1 })),
    [],
  );
  const last = useRef<Moment | null>(null);
  const { steps, shown, selected, path } = moment ?? {};
  useEffect(() => {
    const before = last.current;
    last.current = steps && shown ? { steps, shown, selected: selected ?? null, path: path ?? '' } : null;
    if (!before || !last.current) return;
    const { done, counted } = tellChange({ before, after: last.current, nameOf, words, locale });
    if (done !== '' || counted !== '') say(done, counted);
  }, [steps, shown, selected, path, nameOf, words, locale, say]);
  return { said, say };
}
