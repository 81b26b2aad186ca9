import { parseAsString, useQueryState } from 'nuqs';
import { type MouseEvent, useState } from 'react';
import type { Bounds } from '@/lib/time/edtf';
import { firstView } from '@/lib/time/first-view';
import type { InTime } from '@/lib/time/in-time';
import { printView, readView } from '@/lib/time/view';
import { withParam } from './links';

/** A link to another view: the page itself turns to it, and without script the server draws it. */
export interface ViewLink {
  href: string;
  onClick: (event: MouseEvent) => void;
}

/** The stretch of time that is shown, which the address keeps. @param here this page under the filter */
export function useView(time: InTime, limits: Bounds, here: string) {
  const [span, setSpan] = useQueryState(
    'span',
    parseAsString.withOptions({ history: 'replace', scroll: false }),
  );
  // links of the page that know nothing of the view leave it as it is
  const [kept, keep] = useState(span);
  const view = readView(span ?? kept, limits) ?? firstView(time) ?? limits;
  const look = (next: Bounds) => {
    keep(printView(next));
    setSpan(printView(next));
  };
  const linkTo = (next: Bounds): ViewLink => ({
    href: withParam(here, 'span', printView(next)),
    onClick: (event) => {
      event.preventDefault();
      look(next);
    },
  });
  return { view, look, linkTo };
}
