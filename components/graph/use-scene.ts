import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { entriesNow, goTo, onAddress } from '@/components/history/entries';
import { keepSamePage } from '@/components/history/same-page';
import type { GraphIndex } from './graph-index';
import { keptSteps } from './kept-steps';
import { addressOf, printScene, writtenOut } from './print-scene';
import { readScene } from './read-scene';
import { sceneIn } from './scene-address';
import { SceneHistory } from './scene-history';
import { isOfScene, stepEntry, toldBy } from './step-entry';
import { type Base, firstScene, firstSteps, type Move, walk } from './steps';
import { useLateLanding } from './use-late-landing';

/** Where a picture begins if the address does not tell, and the graph that says so; null while there is none. */
export interface Beginning {
  base: Base;
  of: GraphIndex | null;
}

/**
 * The scene, its history, and the address that holds it: every step is one in the browser's history too, and Back and
 * Forward are undo and redo, of the filter and the lens too. @param drawn what the page at hand was drawn by, as `drawnBy` tells it
 */
export function useScene({ base: plain, of: graph }: Beginning, drawn: string) {
  const params = useSearchParams();
  const told = sceneIn(params);
  const read = readScene(params, plain);
  const [steps, set] = useState(() => firstSteps(read.scene ?? firstScene(plain)));
  const present = useRef({ steps, plain, told, read, drawn });
  // as the page stands: one that is still being made may be given up for another
  useLayoutEffect(() => {
    present.current = { ...present.current, plain, told, read, drawn };
  });
  const router = useRouter();
  const [browser] = useState(() => new SceneHistory(router, () => present.current.drawn));

  const move = useCallback((next: Move) => {
    const after = walk(present.current.steps, next);
    present.current.steps = after;
    set(after);
    return after.now;
  }, []);
  /** A step of the reader's, which the address tells from then on. */
  const take = useCallback(
    (next: Move) => {
      const back = next === 'undo' || next === 'redo' ? stepEntry(BY[next], entriesNow()) : null;
      const { steps: made, plain: begins } = present.current;
      if (back && !browser.going) {
        const { entry, ofScene } = back;
        // what is no step of the scene, or not the one that is known here, is taken where the address changes
        if (ofScene && isOfScene(entry, walk(made, next).now, begins)) {
          move(next);
          browser.travel(entry, toldBy(entry));
        } else void goTo(entry);
        return;
      }
      const now = move(next);
      if (now === made.now) return;
      const isPlain = addressOf(now) === addressOf(firstScene(begins));
      const query = isPlain ? '' : writtenOut(now);
      browser.write(query, next === 'undo' || next === 'redo' ? 'seek' : 'push');
    },
    [move, browser],
  );

  useEffect(() => {
    const arrive = () => {
      landed.current = true;
      browser.link.givenUp();
    };
    const { clicked } = browser.link;
    const { pathname } = location;
    const leaveSame = keepSamePage(() => location.pathname === pathname && browser.isDrawn());
    addEventListener('popstate', arrive);
    document.addEventListener('click', clicked);
    return () => {
      leaveSame();
      removeEventListener('popstate', arrive);
      document.removeEventListener('click', clicked);
    };
  }, [browser]);

  // the address may have had another scene for a moment that `told` has never been
  const [changes, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onAddress(changed), []);
  // what can be taken back is the browser's to tell; one that does not knows the steps since the page was loaded
  const [beside, stand] = useState<Possible | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is why it looks again
  useEffect(() => {
    const now = entriesNow();
    stand(now && { undo: stepEntry(BY.undo, now) !== null, redo: stepEntry(BY.redo, now) !== null });
  }, [changes]);
  // an entry that was left before its page was there has another one: once Next has landed too, the page is asked for
  const landed = useRef(false);
  const before = useRef(drawn);
  const here = params.toString();
  useLateLanding(here, () => browser.askAgain());
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is why it looks again
  useEffect(() => {
    if (before.current !== drawn) landed.current = true;
    before.current = drawn;
    if (!landed.current || here !== new URLSearchParams(location.search).toString()) return;
    landed.current = false;
    if (!browser.isDrawn()) browser.askAgain();
  }, [here, changes, drawn, browser]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is why it looks again
  useEffect(() => {
    // an address that is the browser's no more, or a station on its way
    if (browser.going || told !== sceneIn(new URLSearchParams(location.search))) return;
    move({ to: present.current.read.scene ?? firstScene(present.current.plain) });
  }, [told, changes, move, browser]);

  const begun = useRef<GraphIndex | null>(null);
  useEffect(() => {
    if (!graph || browser.going) return;
    const { told: now, read: first, steps: made } = present.current;
    const before = begun.current;
    begun.current = graph;
    if (!before) {
      move({ kept: keptSteps(first.scene ?? firstScene(plain), plain, entriesNow()) });
      return;
    }
    if (now !== '' || sceneIn(new URLSearchParams(location.search)) !== '') return;
    // whoever opens this address sees it begin like this; of the same graph that is a step, for another one was chosen in it
    const begins = firstScene(plain);
    if (addressOf(made.now) === addressOf(begins)) return;
    move(graph !== before && made.past.length === 0 ? { start: begins } : { to: begins });
  }, [graph, plain, move, browser]);

  // as it is here, or as it was where the address comes from
  const left = Math.max(printScene(steps.now).left, read.left);
  const possible = beside ?? { undo: steps.past.length > 0, redo: steps.future.length > 0 };
  const settled = useCallback(
    () => !browser.going && browser.link.href === null && browser.isDrawn(),
    [browser],
  );
  const isPlain = addressOf(steps.now) === addressOf(firstScene(plain));
  return { steps, take, settled, possible, isPlain, unread: read.unread, left };
}

/** Whether a step can be taken back, or done again. */
type Possible = Record<'undo' | 'redo', boolean>;
/** Which way a step leads in the browser's history. */
const BY = { undo: -1, redo: 1 } as const;
