import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NextFrame } from '@/components/graph/next-frame';

/** What waits for the browser's next frame. */
let waiting = new Map<number, () => void>();
const frame = () => {
  const now = waiting;
  waiting = new Map();
  for (const work of now.values()) work();
};

beforeEach(() => {
  let last = 0;
  waiting = new Map();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
    last += 1;
    waiting.set(last, work);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (one: number) => waiting.delete(one));
});
afterEach(() => vi.unstubAllGlobals());

test('what is asked for three times is done once, and not before the frame', () => {
  const work = vi.fn();
  const next = new NextFrame(work);
  for (let asked = 0; asked < 3; asked++) next.ask();
  expect(work).not.toHaveBeenCalled();
  frame();
  expect(work).toHaveBeenCalledTimes(1);
  frame();
  expect(work).toHaveBeenCalledTimes(1);
});

test('it may be asked for again afterwards, and by the work itself', () => {
  const work = vi.fn(() => work.mock.calls.length < 2 && next.ask());
  const next: NextFrame = new NextFrame(work);
  next.ask();
  frame();
  frame();
  frame();
  expect(work).toHaveBeenCalledTimes(2);
});

test('what was forgotten is not done', () => {
  const work = vi.fn();
  const next = new NextFrame(work);
  next.ask();
  next.forget();
  frame();
  expect(work).not.toHaveBeenCalled();
});
