import { Fragment, useId, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { NAMED } from './names-of';
import { NodeLink } from './node-link';
import { fill, type StepWords } from './words';

interface Props {
  ids: readonly string[];
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: Pick<StepWords, 'chosen' | 'more'>;
  nameOf: (id: string) => string;
}

/** Who is chosen together, each name with its panel; of many the first, and the rest when it is unfolded. */
export function ChosenNames({ ids, words, ...saying }: Props) {
  const restId = useId();
  const [open, setOpen] = useState(false);
  const rest = ids.slice(NAMED);
  const [before, after] = words.chosen.split('{names}');
  return (
    <span className="pr-1">
      {before}
      <Row ids={ids.slice(0, NAMED)} {...saying} />
      {rest.length > 0 && (
        <>
          {', '}
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? restId : undefined}
            onClick={() => setOpen(!open)}
            className="min-h-6 underline hover:text-accent"
          >
            {fill(words.more, { count: rest.length }, saying.locale)}
          </button>
          {open && (
            <span id={restId}>
              {': '}
              <Row ids={rest} {...saying} />
            </span>
          )}
        </>
      )}
      {after}
    </span>
  );
}

function Row({ ids, nameOf, ...link }: Omit<Props, 'words'>) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <NodeLink id={id} name={nameOf(id)} {...link} />
    </Fragment>
  ));
}
