import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Status } from '@/components/live/status';
import type { DateLocale } from '@/lib/time/display';
import { followBox } from './follow-box';
import { OUTSIDE } from './in-view';
import { moveMs } from './move-ms';
import type { Stage } from './stage';
import { fill, type GraphWords } from './words';

interface Props {
  ref: RefObject<HTMLDivElement | null>;
  stage: RefObject<Stage | null>;
  locale: DateLocale;
  words: GraphWords;
}

/** The picture with what chooses its lens, which stays while one canvas gives way to another. */
const FILLS_SCREEN = '[data-fills-screen]';

/** Nearer, further, all of it with how many are outside of what is in view, full screen: buttons at the canvas's edge. */
export function CanvasTools({ ref, stage, locale, words }: Props) {
  const [possible, setPossible] = useState(false);
  const [full, setFull] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    setPossible(document.fullscreenEnabled);
    // another lens has another canvas, and the screen may be full already
    follow();
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const [outside, count] = useState(0);
  useEffect(() => {
    const box = ref.current?.parentElement;
    const told = (event: Event) => count((event as CustomEvent<number>).detail);
    box?.addEventListener(OUTSIDE, told);
    return () => box?.removeEventListener(OUTSIDE, told);
  }, [ref]);
  useEffect(() => {
    const box = ref.current?.parentElement;
    return box ? followBox(box, () => stage.current) : undefined;
  }, [ref, stage]);
  const toggle = () =>
    full ? document.exitFullscreen() : ref.current?.closest(FILLS_SCREEN)?.requestFullscreen();
  const beyond = outside > 0 ? fill(words.outside, { count: outside }, locale) : '';
  return (
    <div ref={ref} className="absolute top-3 right-0 flex flex-col noscript:hidden print:hidden">
      <Tool label={words.zoomIn} press={() => stage.current?.zoom(0.7, moveMs())}>
        +
      </Tool>
      <Tool label={words.zoomOut} press={() => stage.current?.zoom(1.4, moveMs())}>
        −
      </Tool>
      <Tool label={[words.fit, beyond].filter(Boolean).join('; ')} press={() => stage.current?.fit(moveMs())}>
        {beyond && (
          <span
            data-beyond
            className="absolute -inset-y-px right-full flex items-center border border-edge border-r-0 bg-paper px-2 text-small whitespace-nowrap"
          >
            {beyond}
          </span>
        )}
        <Sign path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
      </Tool>
      <Status className="sr-only">{beyond}</Status>
      {possible && (
        <Tool label={full ? words.leaveFullscreen : words.fullscreen} press={toggle}>
          <Sign
            path={
              full
                ? 'M14 2L9 7M9 2.5V7h4.5M2 14l5-5M7 13.5V9H2.5'
                : 'M9 7l5-5M9.5 2H14v4.5M7 9l-5 5M2 9.5V14h4.5'
            }
          />
        </Tool>
      )}
    </div>
  );
}

function Tool({ label, press, children }: { label: string; press: () => unknown; children: ReactNode }) {
  return (
    <button
      type="button"
      className="relative -mt-px inline-flex size-9 items-center justify-center border border-edge bg-paper hover:text-accent"
      aria-label={label}
      title={label}
      onClick={press}
    >
      {children}
    </button>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
