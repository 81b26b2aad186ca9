import type { Lexicon } from '@/seeds/lexicon';
import { repeated } from './lists';
import type { LexiconProblem } from './problem';

/** Ids are unique, leaders' over all their files; no organisation bears a state's code, for an office is `of` either. */
export function lintIds(lexicon: Lexicon): LexiconProblem[] {
  const leaders = lexicon.leaderFiles.flatMap(({ file, leaders }) => leaders.map(({ id }) => ({ file, id })));
  const lists = [
    ...(['places', 'organisations', 'titles', 'honorifics'] as const).map((name) =>
      lexicon[name].map(({ id }) => ({ file: `${name}.json`, id: id as string })),
    ),
    leaders,
  ];
  const twice = lists.flatMap((list) =>
    repeated(list.map(({ id }) => id)).map((record) => ({
      file: [...new Set(list.filter(({ id }) => id === record).map(({ file }) => file))].join(' and '),
      record,
      field: 'id',
      problem: 'stands more than once',
      remedy: 'merge the records, or tell them apart by another id',
    })),
  );
  const codes = new Set(lexicon.countries.map((country) => country.code));
  const likeStates = lexicon.organisations
    .filter(({ id }) => codes.has(id))
    .map(({ id }) => ({
      file: 'organisations.json',
      record: id,
      field: 'id',
      problem: 'is the code of a state as well',
      remedy: 'take a longer name, such as AfricanUnion for AU',
    }));
  return [...twice, ...likeStates];
}
