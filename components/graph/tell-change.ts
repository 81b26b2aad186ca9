import type { DateLocale } from '@/lib/time/display';
import { namesOf } from './names-of';
import type { Seen } from './seen';
import type { Scene, Steps } from './steps';
import { tellShown } from './tell-shown';
import { fill, type StepWords } from './words';

/** The picture between two steps, and what is told of it. */
export interface Moment {
  steps: Steps;
  shown: Seen;
  selected: string | null;
  /** The sentence of the way between two; empty where none is shown. */
  path: string;
}

export interface Said {
  /** What has changed. */
  done: string;
  /** What the page tells elsewhere too, and who hears it only here: how much is shown, the way between two. */
  counted: string;
}

interface Change {
  before: Moment;
  after: Moment;
  nameOf: (id: string) => string;
  words: StepWords;
  locale: DateLocale;
}

/** What changed between two moments, for those who do not see the picture: every step has its words and its count. */
export function tellChange({ before, after, nameOf, words, locale }: Change): Said {
  const [was, now] = [before.steps.now, after.steps.now];
  const turned = turnOf(before.steps, after.steps);
  const count = ({ shown, steps }: Moment) =>
    tellShown({ shown, base: steps.now.base, nameOf, words, locale });
  const opened = turned ? undefined : now.opened.slice(was.opened.length).at(-1);
  const folded = turned ? undefined : now.collapsed.find((id) => isFolded(now, id) && !isFolded(was, id));
  const told = (sentence: string, values: Record<string, string | number>) => fill(sentence, values, locale);
  const done: string[] = turned ? [words[turned]] : [];

  if (after.selected !== null && after.selected !== before.selected) {
    done.push(told(words.selected, { name: nameOf(after.selected) }));
  }
  const { guest } = before.shown;
  if (guest !== null && after.selected !== before.selected && !after.shown.ids.has(guest)) {
    done.push(told(words.guestGone, { name: nameOf(guest) }));
  }
  if (opened !== undefined) {
    const left = after.shown.hidden.get(opened) ?? 0;
    // with a meeting come all who take part in it, tied to the one that was opened or not
    const came = [...after.shown.ids].filter((id) => !before.shown.ids.has(id)).length;
    const values = { name: nameOf(opened), count: came, hidden: left };
    done.push(told(left > 0 ? words.expanded : words.expandedAll, values));
  }
  if (folded !== undefined) {
    const fewer = Math.max(0, before.shown.ids.size - after.shown.ids.size);
    done.push(told(fewer > 0 ? words.folded : words.cannotFold, { name: nameOf(folded), count: fewer }));
  }
  const listed = (sentence: string, ids: readonly string[], of: number) => {
    if (ids.length > 0)
      done.push(told(sentence, { names: namesOf(ids.map(nameOf), words, locale), count: of }));
  };
  const { put, freed, joined, parted } = differing(was, now);
  const pinned = Object.keys(now.pinned).length;
  listed(words.pinnedNow, put, pinned);
  listed(pinned > 0 ? words.unpinnedNow : words.unpinnedAll, freed, pinned);
  listed(words.joined, joined, now.chosen.length);
  if (now.chosen.length > 0) listed(words.parted, parted, now.chosen.length);
  else if (parted.length > 0) done.push(words.cleared);
  if (was.path.length > 0 && now.path.length === 0) done.push(words.pathCleared);

  const counted: string[] = [];
  if (after.path !== '' && after.path !== before.path) counted.push(after.path);
  const moved = turned !== null || was.base !== now.base || opened !== undefined || folded !== undefined;
  if (moved || count(before) !== count(after)) counted.push(count(after));
  return { done: done.join(' '), counted: counted.join(' ') };
}

/** Who was folded and has been opened since is not. */
const isFolded = ({ collapsed, opened }: Scene, id: string): boolean =>
  collapsed.includes(id) && !opened.includes(id);

/** Whether the reader went back in the history, or on again. */
function turnOf(before: Steps, after: Steps): 'undone' | 'redone' | null {
  if (before.now === after.now) return null;
  if (after.future[0] === before.now) return 'undone';
  return before.future[0] === after.now ? 'redone' : null;
}

/** Who was pinned, there or anew elsewhere, and freed; who joined those chosen together and who left them. */
function differing(was: Scene, now: Scene) {
  const without = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id));
  const pins = Object.entries(now.pinned);
  return {
    put: pins
      .filter(([id, { x, y }]) => was.pinned[id]?.x !== x || was.pinned[id]?.y !== y)
      .map(([id]) => id),
    freed: without(Object.keys(was.pinned), Object.keys(now.pinned)),
    joined: without(now.chosen, was.chosen),
    parted: without(was.chosen, now.chosen),
  };
}
