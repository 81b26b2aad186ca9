import { tool } from './tool';
import type { usePlayThrough } from './use-play-through';
import type { TimelineWords } from './words';

interface Props {
  play: ReturnType<typeof usePlayThrough>;
  /** Whether they lie over the page, where the timeline is out of sight. */
  floats: boolean;
  /** How long each window is, in words. */
  each: string;
  /** The chosen days in words. */
  chosen: string | null;
  words: TimelineWords;
}

/** Begins a play, pauses and ends it, and says what it shows. */
export function PlayButtons({ play, floats, each, chosen, words }: Props) {
  return (
    <div
      className={`flex flex-wrap items-center justify-end gap-2 ${floats ? 'fixed inset-x-4 bottom-4 z-30 border border-edge bg-paper p-2' : ''}`}
    >
      {/* a line of its own, so that the buttons stay where they are whatever they say */}
      <span className={floats ? 'flex basis-full flex-wrap justify-between gap-x-2' : ''}>
        {floats && <strong>{chosen}</strong>}
        <span className="text-quiet">{each}</span>
      </span>
      {/* before the button that stays, which keeps its place at the right */}
      {play.under && (
        <button type="button" className={`${tool} px-3`} onClick={play.stop}>
          {play.still ? words.stopSteps : words.stop}
        </button>
      )}
      <button type="button" className={`${tool} px-3`} onClick={play.toggle}>
        {says(play, words)}
      </button>
    </div>
  );
}

/** What a press does: who wants less motion has one step of it. */
function says({ playing, still, under }: Props['play'], words: TimelineWords): string {
  if (still && !playing) return under ? words.nextStep : words.steps;
  return playing ? words.pause : words.play;
}
