import type { MeetingStatus } from '@/lib/reading';
import type { DateLocale } from '@/lib/time/display';
import type { Why } from './seen';

/** Words with gaps such as `{count}`, which `fill` fills: the numbers are only known in the browser. */
type Gaps = string;

/** All that the canvas and what belongs to it say. */
export interface GraphWords {
  /** What the picture is, for those who do not see it. */
  label: string;
  loading: string;
  failed: string;
  again: string;
  /** Where no script runs and the picture never comes. */
  needsScript: string;
  empty: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** Of how many a filter has left outside of what is in view. */
  outside: Gaps;
  fullscreen: string;
  /** The same button while the picture fills the screen. */
  leaveFullscreen: string;
  hint: string;
  /** For those who have a wheel. */
  hintWheel: string;
  hintFingers: string;
  /** For those who have a Shift key. */
  hintMany: string;
  steps: StepWords;
  /** What kinds of meetings are called, by the kind. */
  kinds: Record<'talks' | 'call' | 'visit' | 'summit', string>;
  dateUnknown: string;
  /** What is said of a day of which no year is told; `{date}` stands for it. */
  yearless: string;
  /** Before the day of the news, where only that is known. */
  reportedOn: string;
}

export interface StepWords {
  label: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  /** `both`, `alone` and `none` where all is two nodes, one, or nothing. */
  shown: Record<'all' | 'both' | 'alone' | 'none' | Why, Gaps>;
  added: Gaps;
  foldedToo: Gaps;
  /** Of who is in the picture only while open in the panel, and is not any more. */
  guest: Gaps;
  guestGone: Gaps;
  /** Of a meeting, by the status. */
  statuses: Record<MeetingStatus, string>;
  showAll: string;
  showStrongest: string;
  showCircle: string;
  drawing: string;
  expand: Gaps;
  expandRest: Gaps;
  /** Where one alone is hidden. */
  expandLast: string;
  expanded: Gaps;
  expandedAll: Gaps;
  collapse: string;
  folded: Gaps;
  cannotFold: Gaps;
  nothingHidden: Gaps;
  pin: string;
  unpin: string;
  pinnedNow: Gaps;
  unpinnedNow: Gaps;
  /** Where nothing is pinned any more. */
  unpinnedAll: Gaps;
  choose: string;
  unchoose: string;
  joined: Gaps;
  parted: Gaps;
  cleared: string;
  chosen: Gaps;
  clear: string;
  pinAll: string;
  onlyThese: string;
  path: string;
  /** Of one step. */
  pathDirect: Gaps;
  pathDirectNotHeld: Gaps;
  pathFound: Gaps;
  pathNotHeld: Gaps;
  /** The same where meetings are nodes: of one meeting, and of several. */
  pathMeeting: Gaps;
  pathMeetingNotHeld: Gaps;
  pathMeetings: Gaps;
  pathMeetingsNotHeld: Gaps;
  noPath: Gaps;
  pathSteps: string;
  pathStep: Gaps;
  pathStepNotHeld: string;
  clearPath: string;
  pathCleared: string;
  leftOut: Gaps;
  unknown: Gaps;
  noRoom: Gaps;
  list: string;
  listHow: Gaps;
  toPanel: Gaps;
  ties: string;
  tieOne: string;
  tieOther: string;
  tieHeld: string;
  tieNotHeld: string;
  tiesRest: Gaps;
  node: Gaps;
  knot: Gaps;
  hidden: Gaps;
  planned: Gaps;
  pinned: string;
  inChoice: string;
  selected: Gaps;
  more: Gaps;
  /** The same of what nobody knows. */
  moreKeys: Gaps;
}

/** Fills the gaps of a sentence; numbers get the reader's digits. */
export function fill(gaps: Gaps, values: Record<string, string | number>, locale: DateLocale): string {
  return gaps.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : typeof value === 'number' ? sayNumber(value, locale) : value;
  });
}

/** A count as the pages write it: 13624 → ১৩,৬২৪. */
export const sayNumber = (value: number, locale: DateLocale): string => NUMBERS[locale].format(value);

const NUMBERS: Record<DateLocale, Intl.NumberFormat> = {
  bn: new Intl.NumberFormat('bn'),
  en: new Intl.NumberFormat('en'),
};

/** Gaps for `fill`, as a translator wants them given. */
export const GAPS = {
  count: '{count}',
  notHeld: '{notHeld}',
  hidden: '{hidden}',
  shown: '{shown}',
  who: '{who}',
  status: '{status}',
  all: '{all}',
  name: '{name}',
  names: '{names}',
  meetings: '{meetings}',
  ties: '{ties}',
};
