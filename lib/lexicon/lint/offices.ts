import { bounds, isEdtf } from '@/lib/time/edtf';
import type { Lexicon } from '@/seeds/lexicon';
import type { LexiconProblem } from './problem';

type Office = Lexicon['leaderFiles'][number]['leaders'][number]['offices'][number];

function datesOf({ first, last }: Office, asOf: string): string | null {
  const end = last === '..' ? null : last;
  const [from, to] = [first && bounds(first), end && bounds(end)];
  if (first !== null && !isEdtf(first)) return `${first} is no date of the calendar`;
  if (end !== null && !isEdtf(end)) return `${end} is no date of the calendar`;
  if (from && to && to.latest < from.earliest) return `ends (${end}) before it begins (${first})`;
  if (from && last === '..' && from.earliest > asOf)
    return `begins (${first}) after the file's asOf (${asOf})`;
  return null;
}

/** Each office names a known title, a known state or organisation, and days that can be; in order of their beginning. */
export function lintOffices(lexicon: Lexicon): LexiconProblem[] {
  const titles = new Map(lexicon.titles.map((title) => [title.id, title]));
  const holders = new Set<string>([
    ...lexicon.countries.map((country) => country.code),
    ...lexicon.organisations.map((organisation) => organisation.id),
  ]);
  const places = new Map(lexicon.places.map((place) => [place.id, place.country]));
  const noSuch = (of: string) => `${of} is neither a state nor an organisation of the lexicon`;
  const ofTitles = lexicon.titles
    .filter((title) => title.of !== null && !holders.has(title.of))
    .map((title) => ({
      file: 'titles.json',
      record: title.id,
      field: 'of',
      problem: noSuch(title.of ?? ''),
      remedy: 'mend the code',
    }));
  const ofLeaders = lexicon.leaderFiles.flatMap(({ file, asOf, leaders }) =>
    leaders.flatMap((leader) =>
      leader.offices.flatMap((office, index) => {
        const say = (field: string, problem: string, remedy: string): LexiconProblem[] => [
          { file, record: leader.id, field: `offices.${index}.${field}`, problem, remedy },
        ];
        const title = titles.get(office.title);
        const before = leader.offices[index - 1]?.first;
        const dates = datesOf(office, asOf);
        return [
          ...(title
            ? []
            : say(
                'title',
                `${office.title} is not in titles.json`,
                'use an id of titles.json, or add it there',
              )),
          ...(holders.has(office.of) ? [] : say('of', noSuch(office.of), 'mend it, or add the organisation')),
          ...(title?.of && title.of !== office.of
            ? say('of', `${office.title} is an office of ${title.of} alone`, 'mend the title or `of`')
            : []),
          ...(office.in && places.get(office.in) !== office.of
            ? say('in', `${office.in} is no place in ${office.of}`, 'give the id of a place of that state')
            : []),
          ...(dates ? say('first', dates, 'mend the dates; null for what is not known') : []),
          ...(before && office.first && office.first.slice(0, 4) < before.slice(0, 4)
            ? say(
                'first',
                `begins before the office above it (${before})`,
                'put the offices in order of their beginning',
              )
            : []),
        ];
      }),
    ),
  );
  return [...ofTitles, ...ofLeaders];
}
