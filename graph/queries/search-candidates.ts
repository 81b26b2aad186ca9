import type { Engine } from '@/graph/engine/engine';
import { mostMeetings } from '@/graph/queries/most-meetings';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedCountry,
  type NamedLeader,
  type NamedOrganisation,
  ORGANISATION_NAME,
} from '@/graph/queries/names';
import { UntilWritten } from '@/graph/queries/until-written';
import { transliterate } from '@/lib/bengali/transliterate';
import { isCountryCode } from '@/lib/filter/country-code';
import { organisationKey, organisationOf } from '@/lib/search/organisation-key';

/** Whoever or whatever may be meant, with all names, and how many meetings there are. */
export type Candidate = (
  | { is: 'leader'; leader: NamedLeader }
  | { is: 'country'; country: NamedCountry; seats: string[] }
  | { is: 'organisation'; organisation: NamedOrganisation }
) & {
  aliases: string[];
  meetings: number;
};

type Of<Named> = Named & { aliases: string[]; meetings: number };

/** So many are looked at letter by letter; of what more there is, those with the most meetings. */
const MOST = 100;

const keysKept = new UntilWritten<readonly string[]>(20_000);
const candidatesKept = new UntilWritten<Candidate | null>(20_000);

/** Leader ids, country codes and organisations' keys by the keys that they are kept under. */
export async function keptUnder(
  engine: Engine,
  keys: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const known = keysKept.of(engine);
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) {
    const rows = await engine.read<{ key: string; of: string[] }>(
      'UNWIND $keys AS key MATCH (k:SearchKey {key: key}) RETURN key, collect(k.of) AS of',
      { keys: unknown },
    );
    for (const key of unknown) known.set(key, []);
    for (const { key, of } of rows) known.set(key, of);
  }
  return new Map(keys.map((key) => [key, known.get(key) ?? []]));
}

/**
 * Those of these ids, codes and organisations' keys, by them.
 * @param ids the likely ones first: where there are too many, the first half of those that are looked at come from there
 */
export async function candidates(engine: Engine, ids: readonly string[]): Promise<Map<string, Candidate>> {
  const known = candidatesKept.of(engine);
  const { people, codes, organisations } = byKind(ids);
  const wanted = [...(await looked(engine, people)), ...codes, ...organisations.map(organisationKey)];
  const unknown = wanted.filter((id) => !known.has(id));
  const found = new Map(await read(engine, unknown));
  for (const id of unknown) known.set(id, found.get(id) ?? null);
  return new Map(
    wanted.flatMap((id) => {
      const one = known.get(id);
      return one ? [[id, one] as const] : [];
    }),
  );
}

async function read(engine: Engine, ids: readonly string[]): Promise<(readonly [string, Candidate])[]> {
  const { people, codes, organisations } = byKind(ids);
  const [leaders, countries, bodies] = await Promise.all([
    people.length > 0 ? engine.read<Of<{ leader: NamedLeader }>>(LEADERS, { ids: people }) : [],
    codes.length > 0 ? engine.read<Of<{ country: NamedCountry; seats: string[] }>>(COUNTRIES, { codes }) : [],
    organisations.length > 0
      ? engine.read<Of<{ organisation: NamedOrganisation }>>(ORGANISATIONS, { ids: organisations })
      : [],
  ]);
  return [
    ...leaders.map((one) => [one.leader.id, { is: 'leader', ...one, aliases: formsBesides(one) }] as const),
    ...countries.map((one) => [one.country.code, { is: 'country', ...one }] as const),
    ...bodies.map((one) => [organisationKey(one.organisation.id), { is: 'organisation', ...one }] as const),
  ];
}

/** The other forms, and how a name without an English one is written in Latin letters, as the English pages have it. */
const formsBesides = ({ leader: { name, nameEn }, aliases }: Of<{ leader: NamedLeader }>): string[] =>
  nameEn ? aliases : [...aliases, transliterate(name)];

function byKind(ids: readonly string[]) {
  const kinds = { people: [] as string[], codes: [] as string[], organisations: [] as string[] };
  for (const id of ids) {
    const organisation = organisationOf(id);
    if (organisation !== null) kinds.organisations.push(organisation);
    else (isCountryCode(id) ? kinds.codes : kinds.people).push(id);
  }
  return kinds;
}

async function looked(engine: Engine, people: readonly string[]): Promise<readonly string[]> {
  if (people.length <= MOST) return people;
  const most = await mostMeetings(engine, people, MOST / 2);
  return [...new Set([...people.slice(0, MOST / 2), ...most])];
}

const LEADERS = `
UNWIND $ids AS id MATCH (l:Leader {id: id})
RETURN l {${LEADER_NAME}} AS leader, coalesce(l.aliases, []) AS aliases,
  COUNT { (l)-[:TOOK_PART]->(:Meeting) } AS meetings`;

const COUNTRIES = `
UNWIND $codes AS code MATCH (c:Country {code: code})
RETURN c {${COUNTRY_NAME}} AS country, coalesce(c.aliases, []) AS aliases,
  coalesce(c.seats, []) AS seats,
  COUNT { (c)<-[:BETWEEN]-(:Meeting) } AS meetings`;

const ORGANISATIONS = `
UNWIND $ids AS id MATCH (o:Organisation {id: id})
RETURN o {${ORGANISATION_NAME}} AS organisation, coalesce(o.aliases, []) AS aliases,
  COUNT { (o)<-[:HELD_BY]-(:Meeting) } AS meetings`;
