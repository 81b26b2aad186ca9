import type { Bounds } from '@/lib/time/edtf';
import { printView } from '@/lib/time/view';
import type { AskedRange } from './place';
import { tool } from './tool';
import type { ViewLink } from './use-view';
import type { TimelineWords } from './words';
import { afterZoom } from './zoom';

interface Props {
  view: Bounds;
  limits: Bounds;
  /** The days of the filter, which come nearer; the middle of the view where there are none. */
  asked: AskedRange;
  linkTo: (view: Bounds) => ViewLink;
  words: Pick<TimelineWords, 'zoomIn' | 'zoomOut'>;
}

/** Shows half as much time, or twice as much. */
export function ZoomLinks({ view, limits, asked, linkTo, words }: Props) {
  const by = (factor: number) => {
    const next = afterZoom(factor, { view, limits, asked });
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
