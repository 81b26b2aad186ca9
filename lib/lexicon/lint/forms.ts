import type { Lexicon } from '@/seeds/lexicon';

/** One written form with the record that it stands in. */
export interface Form {
  text: string;
  kind: 'country' | 'place' | 'organisation' | 'title' | 'honorific' | 'leader' | 'leader-short';
  file: string;
  record: string;
  field: string;
}

type Named = Readonly<Record<string, unknown>> & { id?: string; code?: string };

function formsIn(
  kind: Form['kind'],
  file: string,
  records: readonly Named[],
  fields: readonly string[],
): Form[] {
  return records.flatMap((record) =>
    fields.flatMap((field) => {
      const value = record[field] as string | readonly string[];
      const texts = typeof value === 'string' ? [value] : value;
      return texts.map((text) => ({ text, kind, file, record: record.code ?? record.id ?? text, field }));
    }),
  );
}

/** Every Bengali form that the matcher looks for, file by file. */
export function formsOf(lexicon: Lexicon): Form[] {
  const { countries, places, organisations, titles, honorifics } = lexicon;
  return [
    ...formsIn('country', 'countries.json', countries, ['name', 'aliases', 'adjectives', 'metonyms']),
    ...formsIn('place', 'places.json', places, ['name', 'aliases', 'sites']),
    ...formsIn('organisation', 'organisations.json', organisations, ['name', 'aliases', 'summits']),
    ...formsIn('title', 'titles.json', titles, ['name', 'aliases']),
    ...formsIn('honorific', 'honorifics.json', honorifics, ['name', 'aliases']),
    ...lexicon.leaderFiles.flatMap(({ file, leaders }) => [
      ...formsIn('leader', file, leaders, ['name', 'aliases']),
      ...formsIn('leader-short', file, leaders, ['short']),
    ]),
  ];
}
