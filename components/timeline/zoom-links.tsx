import type { Bounds } from '@/lib/time/edtf';
import { printView, zoomed } from '@/lib/time/view';
import { tool } from './tool';
import type { ViewLink } from './use-view';
import type { TimelineWords } from './words';

interface Props {
  view: Bounds;
  limits: Bounds;
  /** The day that comes nearer; the middle of the view where none is given. */
  about: string | undefined;
  linkTo: (view: Bounds) => ViewLink;
  words: Pick<TimelineWords, 'zoomIn' | 'zoomOut'>;
}

/** Shows half as much time, or twice as much. */
export function ZoomLinks({ view, limits, about, linkTo, words }: Props) {
  const by = (factor: number) => {
    const next = zoomed(view, limits, factor, about);
    return printView(next) === printView(view) ? null : linkTo(next);
  };
  return (
    <span className="flex gap-2">
      <Zoom sign="−" name={words.zoomOut} to={by(2)} />
      <Zoom sign="+" name={words.zoomIn} to={by(0.5)} />
    </span>
  );
}

interface ZoomProps {
  sign: string;
  name: string;
  /** Null where there is no farther to go. */
  to: ViewLink | null;
}

function Zoom({ sign, name, to }: ZoomProps) {
  if (!to)
    return (
      <span className={`${tool} text-edge`} aria-hidden="true">
        {sign}
      </span>
    );
  return (
    <a href={to.href} onClick={to.onClick} aria-label={name} title={name} className={`${tool} no-underline`}>
      {sign}
    </a>
  );
}
