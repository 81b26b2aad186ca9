import { Fragment } from 'react';
import { brokenOff } from '@/components/meeting/broken-off';
import type { FoundSentence } from '@/lib/search/found-sentence';

/** A sentence of an article, in its own Bengali, with the words that were looked for marked. */
export function MarkedSentence({ sentence: { text, marks } }: { sentence: FoundSentence }) {
  return (
    <q lang="bn" className="line-clamp-3 font-serif">
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
      {brokenOff(text)}
    </q>
  );
}
