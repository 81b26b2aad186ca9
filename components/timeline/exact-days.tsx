'use client';

import { useId, useState } from 'react';
import { LAST_DAY, parseDay } from '@/lib/time/calendar';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { AskedRange } from './place';
import { fill, type TimelineWords } from './words';

interface Props {
  /** What is chosen, or being dragged. */
  range: AskedRange;
  onChange: (range: AskedRange) => void;
  words: Pick<TimelineWords, 'firstDay' | 'lastDay' | 'disorder'>;
  locale: DateLocale;
}

/** The two ends of the chosen time as days to type. A last day before the first stays where it was typed, and is told. */
export function ExactDays({ range, onChange, words, locale }: Props) {
  const told = useId();
  const [kept, keep] = useState<{ typed: AskedRange; over: AskedRange } | null>(null);
  const refused = kept && kept.over.from === range.from && kept.over.to === range.to ? kept.typed : null;
  const shown = refused ?? range;
  const change = (typed: AskedRange) => {
    const inOrder = areDays(typed) && (!typed.from || !typed.to || typed.from <= typed.to);
    keep(inOrder ? null : { typed, over: range });
    if (inOrder) onChange(typed);
  };
  const field = (end: 'from' | 'to', label: string) => (
    <label className="flex flex-1 basis-[8.5rem] flex-col sm:flex-none">
      <span className="text-quiet">{label}</span>
      <input
        type="date"
        max={LAST_DAY}
        value={shown[end] ?? ''}
        onChange={({ currentTarget }) => change({ ...shown, [end]: currentTarget.value || null })}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? told : undefined}
        className="w-full sm:w-[10rem]"
      />
    </label>
  );
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-1 pt-1 pb-2 text-small noscript:hidden print:hidden">
      {field('from', words.firstDay)}
      {field('to', words.lastDay)}
      <p id={told} role="alert" className="basis-full text-accent empty:hidden">
        {refused &&
          areDays(refused) &&
          fill(words.disorder, { value: sayDate(refused.to ?? '', locale) }, locale)}
      </p>
    </div>
  );
}

/** Whether each end that is typed is a day: a browser may let a year have five digits on the way to four. */
const areDays = ({ from, to }: AskedRange): boolean =>
  [from, to].every((day) => day === null || parseDay(day) !== null);
