import type { MeetingStatus } from '@/lib/reading';
import type { TimeUnit } from '@/lib/time/bins';
import { type DateLocale, localDigits } from '@/lib/time/display';

/** The words of the timeline that the browser fills in: `{count}` and its like stand in them as they are. */
export interface TimelineWords {
  label: string;
  unit: Record<TimeUnit, string>;
  earlier: string;
  later: string;
  zoomIn: string;
  zoomOut: string;
  play: string;
  pause: string;
  stop: string;
  /** The same for who wants less motion: it begins, goes on and ends by steps. */
  steps: string;
  nextStep: string;
  stopSteps: string;
  /** How long a window of a play is, of one bar and of more. */
  each: Record<TimeUnit, Record<'one' | 'more', string>>;
  ended: string;
  start: string;
  end: string;
  window: string;
  fromBeginning: string;
  toEnd: string;
  range: string;
  shown: string;
  chosen: string;
  firstDay: string;
  lastDay: string;
  /** What is said of a last day, `{value}`, before the first. */
  disorder: string;
  certain: string;
  possible: string;
  table: string;
  when: string;
  status: Record<MeetingStatus, string>;
  allCertain: string;
  allPossible: string;
  ofWhich: string;
  reported: string;
  coarse: string;
  empty: string;
}

/** A word with its gaps filled; numbers in the reader's digits. */
export const fill = (word: string, values: Record<string, string | number>, locale: DateLocale): string =>
  word.replace(/\{(\w+)\}/g, (gap, name: string) =>
    name in values ? localDigits(values[name] ?? gap, locale) : gap,
  );
