import { useEffect, useRef, useState } from 'react';
import { useQuietWhile } from '@/components/live/quiet';
import { holdPage, showPicture } from './hold-page';

interface Played {
  playing: boolean;
  /** Whether a window of the play stands, be it paused. */
  under: boolean;
  pending: boolean;
  /** What is said when it plays no longer. */
  tell: (paused: boolean) => string;
}

/**
 * The page of a play: its picture is in sight, nothing on it moves, and it is quiet until the play pauses or ends, which
 * is told once. `floats` where the picture was brought into sight, and the buttons have to follow it.
 */
export function usePlayedPage({ playing, under, pending, tell }: Played) {
  const [said, say] = useState('');
  const [floats, float] = useState(false);
  const release = useRef<(() => void) | null>(null);
  const played = useRef(false);
  const over = !playing && !under && !pending;

  useQuietWhile(playing || (played.current && !under && pending));
  useEffect(() => {
    if (playing) {
      played.current = true;
      say('');
      return;
    }
    if (!played.current || pending) return;
    played.current = false;
    say(tell(under));
  }, [playing, under, pending, tell]);
  useEffect(() => {
    if (!over) return;
    release.current?.();
    release.current = null;
    float(false);
  }, [over]);
  useEffect(() => () => release.current?.(), []);

  const begin = () => {
    release.current?.();
    release.current = holdPage();
    float(showPicture());
  };
  return { said, floats, begin };
}
