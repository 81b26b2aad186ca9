import type { KeyboardEvent, PointerEvent } from 'react';
import type { DateLocale } from '@/lib/time/display';
import type { Held } from './drag-range';
import { isOpen } from './place';
import type { Grip } from './pull';
import { sayEnds } from './say-range';
import { fill, type TimelineWords } from './words';

interface Props extends Pick<Held, 'range' | 'at' | 'ends'> {
  /** How many bars there are. */
  count: number;
  grab: (event: PointerEvent, grip: Grip) => void;
  press: (event: KeyboardEvent, grip: Grip) => void;
  words: TimelineWords;
  locale: DateLocale;
}

/** In pixels; the grips stand outside the range, so that two of a narrow one never cover each other. */
const WIDE = 28;

/** What the range is taken hold of by: both its ends, and all of it where it has any. Each is a slider that says its day. */
export function Grips({ range, at, ends, count, grab, press, words, locale }: Props) {
  const said = sayEnds(range, words, locale);
  const slider = (grip: Grip, now: number, value: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': words[grip === 'both' ? 'window' : grip],
    'aria-valuemin': 0,
    'aria-valuemax': count - 1,
    'aria-valuenow': now,
    'aria-valuetext': value,
    onKeyDown: (event: KeyboardEvent) => press(event, grip),
    onPointerDown: (event: PointerEvent) => grab(event, grip),
  });
  return (
    <>
      {!isOpen(range) && (
        <div
          className="absolute top-0 flex h-6 justify-center print:hidden"
          style={{ left: percent(ends.start), width: percent(ends.end - ends.start) }}
        >
          <div
            {...slider('both', at.first, fill(words.range, said, locale))}
            className="flex w-full shrink-0 cursor-grab touch-none items-center justify-center bg-told text-fine"
            style={{ minWidth: WIDE }}
          >
            <span aria-hidden="true">⠿</span>
          </div>
        </div>
      )}
      <div
        {...slider('start', at.first, said.from)}
        className="group absolute top-6 bottom-0 flex cursor-ew-resize touch-none items-center print:hidden justify-end border-r-2 border-accent"
        style={{ left: `calc(${percent(ends.start)} - ${WIDE}px)`, width: WIDE }}
      >
        <Handle />
      </div>
      <div
        {...slider('end', at.last, said.to)}
        className="group absolute top-6 bottom-0 flex cursor-ew-resize touch-none items-center print:hidden border-l-2 border-accent"
        style={{ left: percent(ends.end), width: WIDE }}
      >
        <Handle />
      </div>
    </>
  );
}

const percent = (share: number) => `${share * 100}%`;

/** What a thumb takes hold of. */
function Handle() {
  return (
    <span
      aria-hidden="true"
      className="flex h-9 w-6 items-center justify-center border border-edge bg-paper text-fine text-quiet group-hover:text-accent"
    >
      ‖
    </span>
  );
}
