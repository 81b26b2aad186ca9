import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { onAddress } from '@/components/history/entries';
import { addressOf, printScene, writtenOut } from './print-scene';
import { readScene } from './read-scene';
import { sceneIn } from './scene-address';
import { SceneHistory } from './scene-history';
import { type Base, firstScene, firstSteps, type Move, walk } from './steps';
import { useLateLanding } from './use-late-landing';

/**
 * The scene, its history, and the address that holds it: every step is one in the browser's history too, and Back and
 * Forward are undo and redo.
 * @param plain where the picture begins if the address does not tell @param ready whether that is known yet
 * @param drawn what the page at hand was drawn by, as `drawnBy` tells it @param has whether the filter has a node
 */
export function useScene(
  plain: Base,
  ready: boolean,
  drawn: string,
  has: { readonly current: (id: string) => boolean },
) {
  const params = useSearchParams();
  const told = sceneIn(params);
  const read = readScene(params, plain);
  const [steps, set] = useState(() => firstSteps(read.scene ?? firstScene(plain)));
  const present = useRef({ steps, plain, told, read, drawn });
  present.current = { ...present.current, plain, told, read, drawn };
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
      const before = present.current.steps.now;
      const now = move(next);
      if (now === before) return;
      const isPlain = addressOf(now) === addressOf(firstScene(present.current.plain));
      browser.write(isPlain ? '' : writtenOut(now), next === 'undo' || next === 'redo' ? 'seek' : 'push');
    },
    [move, browser],
  );

  useEffect(() => {
    const arrive = () => {
      landed.current = true;
    };
    const { clicked } = browser.link;
    addEventListener('popstate', arrive);
    document.addEventListener('click', clicked);
    return () => {
      removeEventListener('popstate', arrive);
      document.removeEventListener('click', clicked);
    };
  }, [browser]);

  // the address may have had another scene for a moment that `told` has never been
  const [changes, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onAddress(changed), []);
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

  const begun = useRef(false);
  useEffect(() => {
    if (!ready || browser.going) return;
    const { told: now, read: first, steps: made } = present.current;
    if (!begun.current) {
      begun.current = true;
      move({ start: first.scene ?? firstScene(plain) });
      return;
    }
    if (now !== '' || sceneIn(new URLSearchParams(location.search)) !== '') return;
    // nobody chose this circle, and the filter lacks whose it is
    const { base } = made.now;
    if (made.past.length === 0 && base.is === 'circle' && !has.current(base.of)) {
      move({ start: firstScene(plain) });
      return;
    }
    // who opens this address would see another picture from now on
    if (addressOf(made.now) !== addressOf(firstScene(plain))) browser.write(writtenOut(made.now), 'replace');
  }, [ready, plain, move, browser, has]);

  // as it is here, or as it was where the address comes from
  const left = Math.max(printScene(steps.now).left, read.left);
  return { steps, take, unread: read.unread, left };
}
