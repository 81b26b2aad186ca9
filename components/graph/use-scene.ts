import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { addressOf, readScene, sceneIn } from './scene-address';
import { SceneHistory } from './scene-history';
import { type Base, firstScene, firstSteps, type Move, walk } from './steps';

/**
 * The scene, its history, and the address that holds it: every step is one in the browser's history too, and Back and
 * Forward are undo and redo.
 * @param plain where the picture begins if the address does not tell @param ready whether that is known yet
 */
export function useScene(plain: Base, ready: boolean) {
  const params = useSearchParams();
  const told = sceneIn(params);
  const read = readScene(params, plain);
  const [steps, set] = useState(() => firstSteps(read.scene ?? firstScene(plain)));
  const present = useRef({ steps, plain, told, read });
  present.current = { ...present.current, plain, told, read };
  const [browser] = useState(() => new SceneHistory());

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
      const query = addressOf(now) === addressOf(firstScene(present.current.plain)) ? '' : addressOf(now);
      browser.write(query, next === 'undo' || next === 'redo' ? 'seek' : 'push');
    },
    [move, browser],
  );

  useEffect(() => {
    const arrive = () => browser.arrived();
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, [browser]);

  useEffect(() => {
    // an address that is the browser's no more, or a station on its way
    if (browser.going || told !== sceneIn(new URLSearchParams(location.search))) return;
    move({ to: present.current.read.scene ?? firstScene(present.current.plain) });
  }, [told, move, browser]);

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
    // who opens this address would see another picture from now on
    const query = addressOf(made.now);
    if (query !== addressOf(firstScene(plain))) browser.write(query, 'replace');
  }, [ready, plain, move, browser]);

  return { steps, take, unread: read.unread };
}
