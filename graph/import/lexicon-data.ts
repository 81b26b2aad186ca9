import { spell } from '@/lib/bengali/letters';
import type { Lexicon } from '@/seeds/lexicon';
import type { Office } from '@/seeds/lexicon/schema';
import type { LexiconData, NameRow, Names, PlaceRow } from './lexicon-rows';

/** The lexicon by id. What an office is `of` is a country if the lexicon has such a country (`UN` and `EU` are none). */
export function lexiconData(
  lexicon: Pick<Lexicon, 'countries' | 'organisations' | 'places' | 'titles' | 'honorifics' | 'leaders'>,
): LexiconData {
  const names = <T extends NameRow>(records: readonly T[], key: (record: T) => string) => {
    const byKey = new Map(records.map((one) => [key(one), { name: one.name, nameEn: one.nameEn }]));
    return (id: string) => byKey.get(id) ?? null;
  };
  const cities = new Map(lexicon.places.map((one) => [one.id, one]));
  const countries = new Map(
    lexicon.countries.map((one) => {
      const { name, nameEn, inTextEn = null, otherEn, aliases, adjectives, capital } = one;
      const city = capital && cities.get(capital);
      // a city state and its capital are called alike
      const own = [...aliases, one.code, ...otherEn, ...adjectives, ...one.adjectivesEn];
      const seats = [
        ...one.metonyms,
        ...one.metonymsEn,
        ...(city ? [city.name, city.nameEn, ...city.otherEn, ...city.aliases] : []),
      ].filter((form) => ![name, nameEn, ...own].includes(form));
      const called = [...new Set([...own, ...seats])].filter((form) => form !== name);
      return [one.code, { name, nameEn, inTextEn, aliases: called, seats: [...new Set(seats)] }];
    }),
  );
  const country = (code: string) => countries.get(code) ?? null;
  const organisations = new Map(
    lexicon.organisations.map(({ id, name, nameEn, inTextEn = null, aliases }): [string, Names] => [
      id,
      {
        ...{ name, nameEn, inTextEn, seats: [] },
        aliases: [...new Set([id, ...aliases])].filter((form) => form !== name),
      },
    ]),
  );
  const organisation = (id: string) => organisations.get(id) ?? null;
  const title = names(lexicon.titles, (one) => one.id);
  const titlesOfParts = new Set(lexicon.titles.filter((one) => one.ofPart).map((one) => one.id));
  const titles = byForm(lexicon.titles);
  const before = byForm(lexicon.honorifics);
  const adjectives = new Set(lexicon.countries.flatMap((one) => one.adjectives.map(spell)));
  const partOf = (office: Office) => {
    const part = office.in && cities.get(office.in);
    if (part) return { ofPart: true as const, part: part.name, partEn: part.nameEn };
    return titlesOfParts.has(office.title) ? { ofPart: true as const } : {};
  };
  const places = new Map(
    lexicon.places.map(({ id, name, nameEn, at }): [string, PlaceRow] => [
      id,
      { name, nameEn, latitude: at?.[0] ?? null, longitude: at?.[1] ?? null },
    ]),
  );
  const leaders = new Map(lexicon.leaders.map((one) => [one.id, one]));
  return {
    country,
    organisation,
    titleEn(words) {
      const whole = titles.get(spell(words));
      if (whole) return whole;
      const [first = '', ...rest] = words.split(' ');
      // "সাবেক মার্কিন প্রেসিডেন্ট"
      const said = adjectives.has(spell(rest[0] ?? '')) ? rest.slice(1) : rest;
      const [word, office] = [before.get(spell(first)), titles.get(spell(said.join(' ')))];
      if (!word || !office) return null;
      return word === 'elect'
        ? `${office}-elect`
        : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${office}`;
    },
    isOfPart: (titleEn) => lexicon.titles.some((one) => one.ofPart && one.nameEn === titleEn),
    place: (id) => places.get(id) ?? null,
    leader(id) {
      const record = leaders.get(id);
      if (!record) return null;
      const current = record.offices.findLast((office) => office.last === '..') ?? record.offices.at(-1);
      return {
        id,
        name: record.name,
        nameEn: record.nameEn,
        aliases: [...record.aliases, ...record.short],
        known: true,
        speaksFor: current?.of ?? null,
        offices: record.offices.map((office, order) => ({
          title: title(office.title)?.name ?? office.title,
          titleEn: title(office.title)?.nameEn ?? null,
          country: country(office.of) ? office.of : null,
          organisation: country(office.of) ? null : office.of,
          ...partOf(office),
          first: office.first,
          last: office.last,
          checked: office.checked,
          order,
        })),
      };
    },
  };
}

/** English names by every Bengali form. */
const byForm = (records: readonly { name: string; nameEn: string; aliases: readonly string[] }[]) =>
  new Map(
    records.flatMap(({ name, nameEn, aliases }) =>
      [name, ...aliases].map((form) => [spell(form), nameEn] as const),
    ),
  );
