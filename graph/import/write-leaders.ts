import type { Transaction } from '@/graph/engine/engine';
import type { LeaderRow, LexiconData } from '@/graph/import/lexicon-rows';
import { type NamedInArticle, unknownLeader } from '@/graph/import/unknown-leader';
import { keyedBy, writeKeys } from '@/graph/import/write-keys';
import { latinName } from '@/lib/bengali/transliterate';
import { textHash } from '@/lib/identity/ids';

/**
 * Brings the leaders up to date with the lexicon, and those whom it lacks with what the articles say; leaders of whom
 * nothing changed are left alone.
 * @param ids leaders whom the article names or named before
 * @returns whether an office that stood before was taken away, so that its country may stand alone now
 */
export async function writeLeaders(
  tx: Transaction,
  ids: readonly string[],
  lexicon: LexiconData,
): Promise<boolean> {
  const stored = await tx.run<{ id: string; digest: string | null }>(DIGESTS, { ids });
  const unknown = stored.filter(({ id }) => !lexicon.leader(id)).map(({ id }) => id);
  const named =
    unknown.length > 0
      ? await tx.run<NamedInArticle & { id: string }>(NAMED_IN_ARTICLES, { ids: unknown })
      : [];

  const changed = stored.flatMap(({ id, digest }) => {
    const leader = lexicon.leader(id) ?? readLeader(id, named, lexicon);
    const now = textHash(JSON.stringify(leader));
    return leader && now !== digest ? [{ ...leader, digest: now, before: digest }] : [];
  });
  if (changed.length === 0) return false;
  await tx.run(REMOVE_OFFICES, { ids: changed.map(({ id }) => id) });
  await tx.run(WRITE_LEADERS, { rows: changed.map((leader) => leaderRow(leader, lexicon)) });
  await writeKeys(
    tx,
    changed.map(({ id, ...leader }) => ({ of: id, forms: formsOf(leader) })),
  );
  return changed.some(({ before }) => before !== null);
}

/** All that a leader is called; without an English name, as the English pages write it. */
export const formsOf = (leader: Pick<LeaderRow, 'name' | 'nameEn' | 'aliases'>): string[] => [
  leader.name,
  latinName(leader),
  ...leader.aliases,
];

/** Null where no article names them any more. */
function readLeader(id: string, named: readonly (NamedInArticle & { id: string })[], lexicon: LexiconData) {
  const articles = named.filter((one) => one.id === id);
  if (articles.length === 0) return null;
  const leader = unknownLeader(id, articles, (code) => lexicon.country(code) !== null, lexicon.titleEn);
  const offices = leader.offices.map((office) =>
    lexicon.isOfPart(office.titleEn) ? { ...office, ofPart: true as const } : office,
  );
  return { ...leader, offices };
}

function leaderRow({ offices, ...leader }: LeaderRow & { digest: string }, lexicon: LexiconData) {
  const { id, name, nameEn, aliases, known, speaksFor, digest } = leader;
  const of = (key: 'country' | 'organisation') =>
    offices.flatMap(({ country, organisation, ...terms }) => {
      const target = { country, organisation }[key];
      const names = target && lexicon[key](target);
      return target ? [{ target, names: names ?? { name: target, nameEn: target }, terms }] : [];
    });
  return {
    props: { id, name, nameEn, aliases, known, speaksFor, digest, keyed: keyedBy(formsOf(leader)) },
    countries: of('country'),
    organisations: of('organisation'),
  };
}

const DIGESTS = 'MATCH (l:Leader) WHERE l.id IN $ids RETURN l.id AS id, l.digest AS digest';

const NAMED_IN_ARTICLES = `
MATCH (l:Leader) WHERE l.id IN $ids
MATCH (l)<-[m:MENTIONS]-(:Article)
RETURN l.id AS id, m.name AS name, m.nameEn AS nameEn, m.aliases AS aliases, m.title AS title,
  m.speaksFor AS speaksFor`;

const REMOVE_OFFICES = 'MATCH (l:Leader)-[office:HELD_OFFICE]->() WHERE l.id IN $ids DELETE office';

const WRITE_LEADERS = `
UNWIND $rows AS row
MATCH (l:Leader {id: row.props.id}) SET l = row.props
FOREACH (office IN row.countries |
  MERGE (c:Country {code: office.target}) SET c += office.names
  CREATE (l)-[h:HELD_OFFICE]->(c) SET h = office.terms)
FOREACH (office IN row.organisations |
  MERGE (o:Organisation {id: office.target}) SET o += office.names
  CREATE (l)-[h:HELD_OFFICE]->(o) SET h = office.terms)`;
