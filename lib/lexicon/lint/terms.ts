import { bounds } from '@/lib/time/edtf';
import type { Lexicon } from '@/seeds/lexicon';
import type { LexiconProblem } from './problem';

interface Term {
  file: string;
  leader: string;
  index: number;
  /** The latest day on which it can have begun, and the earliest on which it can have ended. */
  begins: string;
  ends: string;
}

/**
 * No two hold one unique office of one state on the same day. Only what is certain counts: the latest possible
 * beginning against the earliest possible end; a term whose beginning or end is not known overlaps nothing.
 */
export function lintTerms(lexicon: Lexicon): LexiconProblem[] {
  const unique = new Set(lexicon.titles.filter((title) => title.unique).map((title) => title.id));
  const terms = new Map<string, Term[]>();
  for (const { file, asOf, leaders } of lexicon.leaderFiles)
    for (const { id, offices } of leaders)
      offices.forEach(({ title, of, first, last }, index) => {
        const begins = first && bounds(first)?.latest;
        const ends = last === '..' ? asOf : last && bounds(last)?.earliest;
        if (!unique.has(title) || !begins || !ends) return;
        const office = `${title} of ${of}`;
        terms.set(office, [...(terms.get(office) ?? []), { file, leader: id, index, begins, ends }]);
      });
  return [...terms].flatMap(([office, held]) => {
    const inOrder = held.toSorted((a, b) => (a.begins < b.begins ? -1 : 1));
    return inOrder.flatMap((term, at) =>
      inOrder
        .slice(at + 1)
        .filter((next) => next.begins < term.ends)
        .map((next) => ({
          file: next.file,
          record: next.leader,
          field: `offices.${next.index}.first`,
          problem: `is ${office} from ${next.begins}, while ${term.leader} is until ${term.ends}`,
          remedy: 'mend the days of one of them, or null where they are not known',
        })),
    );
  });
}
