import { caseOf } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { readDateWord } from '@/lib/dates/date-word';
import { leaders, organisations } from '@/seeds/lexicon';

/** A month or the number of a day. */
const KINDS = 'MD';
const isDated = (word: string) => {
  const date = readDateWord(word);
  return date?.parts.length === 1 && KINDS.includes(date.parts[0]?.kind ?? ' ');
};

const partsOf = (form: string) => spell(form).split(/[ -]/);

/** Names of several words, one of which is a word of dates as well: থেরেসা মে, Dong Jun, জি-২০. */
const NAMES = [...leaders, ...organisations]
  .flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases])
  .map(partsOf)
  .filter((parts) => parts.length > 1 && parts.some(isDated));
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${NAMES.map((parts) => parts.join('[ -]')).join('|')})([\\p{L}\\p{M}]*)`,
  'giu',
);

/** A sign that stands in no date. */
const NO_DATE = '|';

/**
 * The letters without such names, each letter of which is a sign that no date has: who types `Theresa May 2019` tells no May.
 * @param text letters as `spell` maps them
 */
export const withoutDatedNames = (text: string): string =>
  text.replace(PATTERN, (name, ending: string) =>
    caseOf(ending) === null ? name : NO_DATE.repeat(name.length),
  );
