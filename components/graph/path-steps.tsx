import Link from 'next/link';
import { localPath } from '@/components/locale/local-path';
import { pairPath } from '@/components/pair/pair-path';
import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import { NodeLink } from './node-link';
import type { Path } from './path-between';
import { fill, type StepWords } from './words';

interface Props {
  graph: GraphIndex;
  path: Path;
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: Pick<StepWords, 'pathSteps' | 'pathStep' | 'pathStepNotHeld'>;
  nameOf: (id: string) => string;
}

/** The way between two, name by name: each opens its panel, and each step leads to what the papers say of those two. */
export function PathSteps({ graph, path: { ids, held }, query, locale, words, nameOf }: Props) {
  const isMeeting = (id: string) => graph.nodes.get(id)?.is === 'meeting';
  return (
    <ol aria-label={words.pathSteps} className="border-l-2 border-accent pl-3 text-small">
      {ids.map((id, at) => {
        const before = ids[at - 1];
        return (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2">
            {before !== undefined && <span aria-hidden="true">→</span>}
            <NodeLink
              {...{ id, query, locale }}
              name={nameOf(id)}
              className="inline-flex min-h-6 items-center"
            />
            {/* where meetings are nodes, the meeting itself is what ties */}
            {before !== undefined && !isMeeting(id) && !isMeeting(before) && (
              <Evidence between={[before, id]} held={held[at - 1] ?? 0} {...{ locale, words, nameOf }} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface EvidenceProps extends Pick<Props, 'locale' | 'words' | 'nameOf'> {
  between: [string, string];
  held: number;
}

/** How often two of a way met, and the page of the two with every sentence that says so. */
function Evidence({ between: [a, b], held, locale, words, nameOf }: EvidenceProps) {
  const said = held > 0 ? fill(words.pathStep, { count: held }, locale) : words.pathStepNotHeld;
  return (
    <Link
      href={localPath(locale, pairPath(a, b))}
      prefetch={false}
      aria-label={`${nameOf(a)}, ${nameOf(b)}: ${said}`}
      className="inline-flex min-h-6 items-center text-quiet"
    >
      {said}
    </Link>
  );
}
