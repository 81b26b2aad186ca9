import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '@/graph/engine/engine';
import { GrafeoEngine } from '@/graph/engine/grafeo';
import { keyedBy, writeKeys } from '@/graph/import/write-keys';
import { searchNames } from '@/graph/queries/search-names';
import { suggestions } from '@/graph/queries/suggestions';
import { parseQuery } from '@/lib/search/parse-query';
import { countries, leaders } from '@/seeds/lexicon';

const LEADERS = 10_000;
const AT_ONCE = 500;
const ROUNDS = 20;
/** So many first rounds are not measured: the engine settles what was written, and scripts are compiled. */
const WARM = 5;
const QUERIES = [
  ...[
    'p',
    'ম',
    'sh',
    'putin',
    'পুতিন',
    'পুটিন',
    'putn',
    'pu',
    'পু',
    'modi',
    'মো',
    'shi jinping',
    'সি চিন পিং',
    'মাখোঁ',
    'ম্যাক্রো',
  ],
  ...['ভ্লাদিমির পুতিন', 'vladmir puten', 'mohamed', 'মোহাম্মদ', 'পুতিন মোদি', 'পুতিনের সঙ্গে মোদির বৈঠক', 'lavrof'],
  ...['চীনের প্রেসিডেন্ট', 'us president', 'netanyaho', 'ইউক্রেন যুদ্ধ', 'শান্তি আলোচনা শুরু', 'ali', 'আহমেদ', 'xqzwv'],
  ...['ট্রাম্প মে ২০২৬', 'trump 2026-05-15'],
  'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের বৈঠক',
];

/** How long a name is looked for in the embedded graph, with 10,000 leaders whose names are made of the lexicon's. */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'boithok-bench-'));
  const engine = new GrafeoEngine(folder);
  try {
    const began = performance.now();
    await fill(engine);
    const [count] = await engine.read<{ n: number }>('MATCH (k:SearchKey) RETURN count(k) AS n');
    console.log(
      `${LEADERS} leaders with ${count?.n} keys, written in ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
    await measure('names', (query) => searchNames(engine, { ...parseQuery(query), typing: true }));
    await measure('suggestions', (query) => suggestions(engine, query));
    // what was read is kept until the next write
    await measure(
      'suggestions after a write',
      (query) => suggestions(engine, query),
      () => engine.write(() => Promise.resolve()),
    );
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param before what is done before each query, and not measured */
async function measure(
  what: string,
  ask: (query: string) => Promise<unknown>,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const times = new Map(QUERIES.map((query) => [query, [] as number[]]));
  for (let round = 0; round < WARM; round++) for (const query of QUERIES) await ask(query);
  // in turns, so that what else the machine does for a moment is not one query's alone
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of QUERIES) {
      await before();
      const began = performance.now();
      await ask(query);
      times.get(query)?.push(performance.now() - began);
    }
  }
  const middles = [...times].map(([query, some]) => ({ query, ms: middle(some) }));
  middles.sort((a, b) => a.ms - b.ms);
  const slowest = middles.slice(-4).map(({ query, ms }) => `${query} ${ms.toFixed(1)}`);
  console.log(
    `${what}: middle ${middle(middles.map(({ ms }) => ms)).toFixed(1)} ms over ${QUERIES.length} queries; slowest ${slowest.join(', ')}`,
  );
}

const middle = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The lexicon's own leaders, then others with their parts; each has met a few, by a fixed draw. */
async function fill(engine: Engine): Promise<void> {
  const named = leaders.map(({ id, name, nameEn, aliases, short }) => ({
    ...{ id, name, nameEn },
    aliases: [...aliases, ...short],
  }));
  const parts = named.filter(({ name, nameEn }) => name.split(' ').length === nameEn.split(' ').length);
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const part = (of: 'first' | 'last') => {
    const { name, nameEn } = parts[next(parts.length)] as (typeof parts)[number];
    const at = of === 'first' ? 0 : -1;
    return [name.split(' ').at(at) ?? '', nameEn.split(' ').at(at) ?? ''] as const;
  };
  const all = Array.from({ length: LEADERS }, (_, at) => {
    const own = named[at];
    if (own) return own;
    const [first, middleName, last] = [part('first'), part('first'), part('last')];
    const name = [first, middleName, last].map(([bengali]) => bengali).join(' ');
    const nameEn = [first, middleName, last].map(([, english]) => english).join(' ');
    return { id: `made-${at}`, name, nameEn, aliases: [`${first[0]} ${last[0]}`] };
  });
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const rows = all.slice(at, at + AT_ONCE).map((one) => {
      const forms = [one.name, one.nameEn, ...one.aliases];
      const meetings = Array.from({ length: next(6) }, (_, index) => `${one.id}-${index}`);
      return { of: one.id, forms, meetings, props: { ...one, keyed: keyedBy(forms) } };
    });
    await engine.write(async (tx) => {
      await tx.run(
        `MERGE (a:Article {id: 'made', text: 'বৈঠক।', textHash: 'made'}) WITH a
         UNWIND $rows AS row CREATE (l:Leader) SET l = row.props
         FOREACH (id IN row.meetings |
           CREATE (l)-[:TOOK_PART {role: 'participant'}]->(m:Meeting {id: id, kind: 'talks', status: 'held'})
           CREATE (a)-[:MAKES]->(r:Report {id: id, evidenceStarts: [0], evidenceEnds: [6]})
           CREATE (r)-[:OF {rank: 0}]->(m))`,
        { rows },
      );
      await writeKeys(tx, rows);
    });
  }
  await fillOffices(engine, all);
}

/** Everybody holds an office, by turns of one state or another, so that dozens have held the same one. */
async function fillOffices(engine: Engine, all: readonly { id: string }[]): Promise<void> {
  const states = countries.map(({ code, name, nameEn, aliases, otherEn, adjectives, adjectivesEn }) => {
    const called = [code, ...aliases, ...otherEn, ...adjectives, ...adjectivesEn];
    const forms = [name, nameEn, ...called];
    return { of: code, forms, props: { code, name, nameEn, aliases: called, keyed: keyedBy(forms) } };
  });
  const offices = all.map(({ id }, at) => ({
    ...{ id, code: states[at % states.length]?.of },
    terms: { title: 'প্রেসিডেন্ট', titleEn: 'President', order: 0, first: `${1000 + (at % 1000)}`, last: null },
  }));
  await engine.write(async (tx) => {
    await tx.run('UNWIND $states AS row CREATE (c:Country) SET c = row.props', { states });
    await tx.run(
      `UNWIND $offices AS row MATCH (l:Leader {id: row.id}) MATCH (c:Country {code: row.code})
       CREATE (l)-[h:HELD_OFFICE]->(c) SET h = row.terms`,
      { offices },
    );
    await writeKeys(tx, states);
  });
}
