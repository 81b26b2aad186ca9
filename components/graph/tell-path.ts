import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import type { Path } from './path-between';
import { fill, type StepWords } from './words';

type Words = Pick<
  StepWords,
  | 'pathDirect'
  | 'pathDirectNotHeld'
  | 'pathFound'
  | 'pathNotHeld'
  | 'pathMeeting'
  | 'pathMeetingNotHeld'
  | 'pathMeetings'
  | 'pathMeetingsNotHeld'
  | 'noPath'
>;

interface Told {
  path: Path;
  /** Whom it was sought between. */
  between: readonly string[];
  nodes: GraphIndex['nodes'];
  nameOf: (id: string) => string;
  words: Words;
  locale: DateLocale;
}

/** The way between two in words: how long it is from one to the other, and how much of it was never held. */
export function tellPath({ path: { ids, held }, between, nodes, nameOf, words, locale }: Told): string {
  if (ids.length === 0) return fill(words.noPath, { names: between.map(nameOf).join(', ') }, locale);
  // where meetings are nodes, each is one step of the way, and has a line on either side
  const knots = ids
    .slice(1, -1)
    .flatMap((id, before) => (nodes.get(id)?.is === 'meeting' ? (held[before] ?? []) : []));
  const steps = knots.length > 0 ? knots : held;
  const notHeld = steps.filter((count) => count === 0).length;
  const [all, some] = sentencesOf(words, steps.length === 1, knots.length > 0);
  const names = between.map(nameOf).join(' → ');
  return fill(notHeld > 0 ? some : all, { names, count: steps.length, notHeld }, locale);
}

function sentencesOf(words: Words, one: boolean, meetings: boolean): [string, string] {
  if (meetings && one) return [words.pathMeeting, words.pathMeetingNotHeld];
  if (meetings) return [words.pathMeetings, words.pathMeetingsNotHeld];
  if (one) return [words.pathDirect, words.pathDirectNotHeld];
  return [words.pathFound, words.pathNotHeld];
}
