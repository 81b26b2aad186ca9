import { spell } from '@/lib/bengali/letters';
import type { Lexicon } from '@/seeds/lexicon';
import { formsOf } from './forms';
import { grouped, repeated } from './lists';
import type { LexiconProblem } from './problem';

/** Bengali letters, digits and the few marks that stand in names. */
const BENGALI = /^[\p{Script=Bengali}0-9\s'‘’.,()–-]+$/u;
const LATIN = /\p{Script=Latin}/u;
/** Where a joiner changes what is shown: র‍্য, and a hasanta that stays to be seen. */
const NEEDED = /(?<=র)\u200d(?=্য)|(?<=্)\u200c/gu;
const JOINERS = /[\u200b-\u200d\ufeff\u00ad\u2060]/gu;

/** What is amiss in the letters of one form; null where nothing is. */
function amiss(text: string): string | null {
  const bare = text.replaceAll(NEEDED, '').replaceAll(JOINERS, '\u0000');
  if (bare.includes('\u0000')) return 'holds a joiner that nobody sees';
  if (LATIN.test(bare)) return 'holds Latin letters';
  if (!BENGALI.test(bare)) return 'holds what is no Bengali letter';
  if (/\s{2}|[^\S ]/u.test(bare)) return 'holds blanks other than single spaces';
  if (!bare.endsWith('.') && spell(bare).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '').length < 2)
    return 'is shorter than two letters';
  return null;
}

/** Forms in clean Bengali letters, none twice in one record; English names without Bengali letters. */
export function lintLetters(lexicon: Lexicon): LexiconProblem[] {
  const forms = formsOf(lexicon);
  const unclean = forms.flatMap(({ file, record, field, text }) => {
    const problem = amiss(text);
    return problem
      ? [{ file, record, field, problem: `“${text}” ${problem}`, remedy: 'type it afresh' }]
      : [];
  });
  const records = grouped(forms, ({ file, record, kind }) => `${file} ${record} ${kind}`);
  const twice = [...records.values()].flatMap((own) =>
    repeated(own.map(({ text }) => spell(text))).map((text) => ({
      file: own[0]?.file ?? '',
      record: own[0]?.record ?? '',
      field: own
        .filter((form) => spell(form.text) === text)
        .map((form) => form.field)
        .join(' and '),
      problem: `“${text}” stands more than once`,
      remedy: 'keep one',
    })),
  );
  const named = [
    ...(['countries', 'places', 'organisations', 'titles', 'honorifics'] as const).flatMap((name) =>
      lexicon[name].map((record) => ({ file: `${name}.json`, record })),
    ),
    ...lexicon.leaderFiles.flatMap(({ file, leaders }) => leaders.map((record) => ({ file, record }))),
  ];
  const english = named
    .filter(
      ({ record }) => !/^\p{Script=Latin}/u.test(record.nameEn) || /\p{Script=Bengali}/u.test(record.nameEn),
    )
    .map(({ file, record }) => ({
      file,
      record: 'code' in record ? record.code : record.id,
      field: 'nameEn',
      problem: `“${record.nameEn}” is no English name`,
      remedy: 'write it in Latin letters',
    }));
  return [...unclean, ...twice, ...english];
}
