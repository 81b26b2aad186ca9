import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { articles } from '@/graph/queries/articles';
import { countries } from '@/graph/queries/countries';
import { countryGraph } from '@/graph/queries/country-graph';
import { coverage } from '@/graph/queries/coverage';
import { leaders } from '@/graph/queries/leaders';
import { meetings } from '@/graph/queries/meetings';
import { pair } from '@/graph/queries/pair';
import { questions } from '@/graph/queries/questions';
import { formsLike, spellings } from '@/graph/queries/spellings';
import { toldAt } from '@/graph/queries/told-at';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { visits } from '@/graph/queries/visits';
import { transliterate } from '@/lib/bengali/transliterate';
import { ALL_ARTICLES, type ArticleFilter } from '@/lib/filter/article-filter';
import { ALL_LEADERS } from '@/lib/filter/leader-filter';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngine, forEachEngineFilled } from './engines';
import { reading } from './readings';
import { seeded } from './seeded';

/** A name with য় as one sign and as two. */
const ENCODINGS = ['ভ্লাদিমি\u09df', 'ভ্লাদিমি\u09af\u09bc'];

/** Putin and Kim by three more articles, one of which spells a name otherwise and puts a nukta apart. */
async function withKim(engine: Engine): Promise<Engine> {
  const both = { who: 'putin kim', countries: 'RU KP', says: 'ভ্লাদিমির পুতিন' };
  const name = 'ভ্লাদিমির পুতিন ও কিম জং উন';
  const told = [
    reading({
      ...{ key: 'one', publisher: 'দৈনিক', published: '2019-04-26', text: `${name} ২৫ এপ্রিল বসেন।` },
      reports: [{ ...both, kind: 'talks', date: '2019-04-25', phrase: '২৫ এপ্রিল' }],
    }),
    reading({
      ...{ key: 'two', publisher: 'দৈনিক', published: '2025-08-13', text: `${name} ১২ আগস্ট ফোনে কথা বলেন।` },
      reports: [{ ...both, kind: 'call', date: '2025-08-12', phrase: '১২ আগস্ট' }],
    }),
    reading({
      ...{ key: 'three', published: '2025-09-04', text: `${name} বসেছেন। ভ্লাদিমির পুতিন ১ অক্টোবর যাবেন।` },
      reports: [
        { ...both, kind: 'talks', reportedOn: '2025-09-03' },
        {
          ...{
            kind: 'talks',
            status: 'planned',
            who: 'putin kim',
            countries: 'RU KP',
            says: 'ভ্লাদিমির পুতিন ১',
          },
          ...{ date: '2025-10-01', phrase: '১ অক্টোবর' },
        },
      ],
    }),
  ];
  const spelt = [['ভ্লাদিমির পুতিন', 'পুতিন'], ['ভ্লাদিমির পুতিন'], ['ভ্লাদিমির পুতিন', ...ENCODINGS]];
  for (const [index, one] of told.entries()) {
    const aliases = spelt[index] ?? [];
    const named = one.leaders.map((who) => (who.id === 'vladimir-putin' ? { ...who, aliases } : who));
    await importArticle(engine, { ...one, leaders: named });
  }
  return engine;
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

forEachEngineFilled(
  async (engine) => withKim(await seeded(engine)),
  (graph) => {
    test('a meeting that knows exactly this of its day, of one leader or country', async () => {
      const engine = graph();
      const of = { ...ALL_MEETINGS, leader: 'kim-jong-un' };
      const june = { earliest: '2024-06-01', latest: '2024-06-30' };
      expect(await toldAt(engine, of, 'held', june)).toMatchObject({
        kind: 'visit',
        when: { date: '2024-06' },
      });
      expect(await toldAt(engine, of, 'planned', june)).toBeNull();
      expect(await toldAt(engine, of, 'held', { ...june, latest: '2024-06-29' })).toBeNull();
      expect(await toldAt(engine, { ...ALL_MEETINGS, country: 'KP' }, 'held', '2025-09-03')).toMatchObject({
        when: { date: null, reportedOn: '2025-09-03' },
      });
    });

    test('meetings in which another takes part as well: list, totals and tray', async () => {
      const engine = graph();
      const of = (other: string) => ({ ...ALL_MEETINGS, leader: 'vladimir-putin', other });
      const withOther = async ({ other, ...filter }: ReturnType<typeof of>) => {
        const [list, tray] = [
          await meetings(engine, filter, other),
          await undatedMeetings(engine, filter, other),
        ];
        return [list.rows.length, list.totals.matched, tray.total, tray.rows.length, list.totals.undated];
      };
      expect(await withOther(of('kim-jong-un'))).toEqual([5, 5, 0, 0, 0]);
      expect(await withOther(of('MN'))).toEqual([0, 0, 2, 2, 2]);
      expect(await withOther(of('nobody'))).toEqual([0, 0, 0, 0, 0]);
      const of3 = async (...all: string[]) => {
        const { rows } = await meetings(engine, { ...ALL_MEETINGS, leader: 'vladimir-putin' }, all);
        return rows.map(({ participants }) => all.every((id) => participants.some((one) => one.id === id)));
      };
      expect(await of3('alexander-lukashenko', 'ilham-aliyev')).toEqual([true, true]);
      expect(await of3('alexander-lukashenko', 'kim-jong-un')).toEqual([]);
      const calls = await meetings(engine, { ...ALL_MEETINGS, country: 'KP', kind: ['call'] }, 'RU');
      expect(calls.rows.map(({ when, phrase }) => [when.date, phrase])).toEqual([['2025-08-12', '১২ আগস্ট']]);
    });

    test('articles: by whom they name, by spelling, by publisher, in three orders', async () => {
      const engine = graph();
      const asked = async (change: Partial<ArticleFilter>) => {
        const { rows, total } = await articles(engine, { ...ALL_ARTICLES, ...change });
        expect(rows).toHaveLength(total);
        return rows;
      };
      expect(await asked({})).toHaveLength(8);
      expect(await asked({ names: ['kim-jong-un'] })).toHaveLength(4);
      expect(await asked({ names: ['kim-jong-un', 'vladimir-putin'] })).toHaveLength(4);
      expect(await asked({ names: ['shehbaz-sharif', 'kim-jong-un'] })).toEqual([]);
      expect(await asked({ names: ['KP', 'vladimir-putin'] })).toHaveLength(5);
      expect(await asked({ names: ['vladimir-putin'], as: 'পুতিন' })).toHaveLength(1);
      // however its letters are encoded
      expect(await asked({ names: ['vladimir-putin'], as: ENCODINGS[1] })).toHaveLength(1);
      expect(await asked({ publisher: 'দৈনিক' })).toHaveLength(2);
      expect(await asked({ publisher: 'দৈনিক', names: ['BY'] })).toEqual([]);
      // as many as the coverage counts
      const { undated, publishers } = await coverage(engine);
      expect(await asked({ without: 'day' })).toHaveLength(undated);
      const unnamed = publishers.find(({ paper }) => paper === null)?.articles;
      expect(await asked({ without: 'publisher' })).toHaveLength(unnamed ?? 0);
      expect([undated, unnamed]).toEqual([1, 6]);
      expect((await asked({ sort: 'oldest' })).map(({ published }) => published)[0]).toBe('2019-04-26');
      expect((await asked({ sort: 'meetings' })).map((row) => row.meetings)).toEqual([
        7, 3, 2, 2, 2, 1, 1, 1,
      ]);
    });
  },
);

forEachEngineFilled(seeded, (graph) => {
  test('countries and leaders in their orders', async () => {
    const engine = graph();
    const by = async (sort: 'name' | 'leaders' | 'articles') => countries(engine, sort);
    const names = (await by('name')).map((row) => row.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('bn').compare));
    // an English page has its own alphabet, and who has no English name stands where the sounds put them
    const inEnglish = (await countries(engine, 'name', 'en')).map((row) => row.nameEn);
    expect(inEnglish).toEqual([...inEnglish].sort(new Intl.Collator('en').compare));
    const people = await leaders(engine, { ...ALL_LEADERS, sort: 'name' }, 'en');
    const shown = people.rows.map(({ name, nameEn }) => nameEn ?? transliterate(name));
    expect(shown).toEqual([...shown].sort(new Intl.Collator('en').compare));
    expect(people.rows.some(({ nameEn }) => nameEn === null)).toBe(true);
    for (const sort of ['leaders', 'articles'] as const) {
      const counts = (await by(sort)).map((row) => row[sort]);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(new Set(counts).size).toBeGreaterThan(1);
    }
    const named = await leaders(engine, { ...ALL_LEADERS, sort: 'articles' });
    expect(named.rows.slice(0, 3).map((row) => row.articles)).toEqual([4, 1, 1]);
    expect(named.rows[0]?.id).toBe('vladimir-putin');
  });
});

forEachEngine((graph) => {
  test('pair: first, last and last face to face, what came later without a day, what is ahead, the longest gap', async () => {
    const engine = await withKim(await seeded(graph.open()));
    const found = await pair(engine, 'kim-jong-un', 'vladimir-putin', '2025-09-10');
    expect(found).toMatchObject({
      total: 5,
      byStatus: { held: 4, planned: 1, proposed: 0, cancelled: 0 },
      byKind: { talks: 3, call: 1, visit: 1, summit: 0 },
      first: { when: { date: '2019-04-25' }, phrase: '২৫ এপ্রিল' },
      last: { kind: 'call', when: { date: '2025-08-12' } },
      lastReported: { kind: 'talks', when: { date: null, reportedOn: '2025-09-03' }, phrase: null },
      lastFace: { kind: 'visit', when: { date: '2024-06' } },
      next: { status: 'planned', when: { date: '2025-10-01' } },
      awaited: null,
      // from 25 April 2019 to 1 June 2024, for all that is certain
      gap: {
        ...{ days: 1864, told: 'at-least', undated: 1 },
        after: { date: '2019-04-25', phrase: '২৫ এপ্রিল' },
        before: { date: '2024-06' },
      },
      coverage: { articles: 4 },
    });
    expect(found?.newest.map(({ when }) => when.date ?? when.reportedOn)).toEqual([
      '2025-10-01',
      '2025-09-03',
      '2025-08-12',
    ]);
    expect(found?.places).toMatchObject([
      { place: { city: { id: 'pyongyang' } }, meetings: [{ id: found?.lastFace?.id }] },
    ]);
    // what is only proposed is not ahead
    const text = 'ভ্লাদিমির পুতিন ও কিম জং উন ২০ সেপ্টেম্বর বসতে পারেন।';
    const proposed = { kind: 'talks', status: 'proposed', who: 'putin kim', countries: 'RU KP' } as const;
    const told = { ...proposed, date: '2025-09-20', phrase: '২০ সেপ্টেম্বর', says: 'ভ্লাদিমির' };
    await importArticle(engine, reading({ key: 'four', text, reports: [told] }));
    expect(await pair(engine, 'kim-jong-un', 'vladimir-putin', '2025-10-01')).toMatchObject({
      ...{ total: 6, next: { when: { date: '2025-10-01' } } },
    });
    // when its day is over it is no longer ahead, and no article says that it was held
    expect(await pair(engine, 'kim-jong-un', 'vladimir-putin', '2025-10-02')).toMatchObject({
      ...{ next: null, awaited: { when: { date: '2025-10-01' } } },
    });
    const countryPair = await pair(engine, 'KP', 'RU');
    expect(countryPair).toMatchObject({ total: 7, first: { when: { date: '2019-04-25' } } });
    expect(await pair(engine, 'shehbaz-sharif', 'vladimir-putin')).toMatchObject({
      ...{ first: { when: { date: '2024' } }, last: { when: { date: '2024' } }, next: null },
      gap: null,
      lastReported: { when: { reportedOn: '2025-09-03' } },
    });
  });

  test('visits: out and in told apart, a page each, none counted twice or lost', async () => {
    const engine = await seeded(graph.open());
    const russia = await visits(engine, 'RU', { out: 1, in: 1, neither: 1 });
    const line = ({ status, place }: (typeof russia.out.rows)[number]) => `${status} ${place?.country?.code}`;
    expect(russia.out.rows.map(line).sort()).toEqual(['held KP', 'held KZ', 'held MN', 'held VN']);
    expect(russia.in.rows.map(line)).toEqual(['proposed RU']);
    expect([russia.out.total, russia.in.total, russia.neither.total]).toEqual([4, 1, 0]);
    const korea = await visits(engine, 'KP', { out: 1, in: 1, neither: 1 });
    expect([korea.out.total, ids(korea.in.rows), korea.neither.total]).toEqual([
      0,
      ids(russia.out.rows.filter(({ place }) => place?.country?.code === 'KP')),
      0,
    ]);
    expect(await visits(engine, 'RU', { out: 2, in: 1, neither: 1 })).toMatchObject({
      out: { rows: [], page: 2, pages: 1 },
    });
    // one of which nothing is told, one in which its own leader is the host in another country, and a guest's journey to
    // several countries, which has no one place
    await engine.write((tx) =>
      tx.run(`MATCH (c:Country {code: 'VN'}) MATCH (there:Country {code: 'KP'})
        CREATE (x:Meeting {id: 'm-x', kind: 'visit', status: 'held'})-[:BETWEEN]->(c),
          (m:Meeting {id: 'm-y', kind: 'visit', status: 'held'})-[:BETWEEN]->(c), (m)-[:HELD_IN]->(there),
          (:Leader {id: 'host', speaksFor: 'VN'})-[:TOOK_PART {role: 'host'}]->(m),
          (z:Meeting {id: 'm-z', kind: 'visit', status: 'held'})-[:BETWEEN]->(c),
          (:Leader {id: 'guest', speaksFor: 'KP'})-[:TOOK_PART {role: 'visitor'}]->(z),
          (a:Article {id: 'a-x'})-[:MAKES]->(:Report {id: 'r-x', evidence: ['x'], evidenceStarts: [0],
            evidenceEnds: [1]})-[:OF {rank: 0}]->(x),
          (a)-[:MAKES]->(:Report {id: 'r-z', evidence: ['z'], evidenceStarts: [0], evidenceEnds: [1]})-[:OF {rank: 0}]->(z),
          (a)-[:MAKES]->(:Report {id: 'r-y', evidence: ['y'],
            evidenceStarts: [0], evidenceEnds: [1]})-[:OF {rank: 0}]->(m)`),
    );
    const vietnam = await visits(engine, 'VN', { out: 1, in: 1, neither: 1 });
    expect([vietnam.out.total, vietnam.in.total, ids(vietnam.neither.rows)]).toEqual([0, 2, ['m-x', 'm-y']]);
  });

  test('spellings: each form, how many articles have it, and where in the newest', async () => {
    const engine = await withKim(graph.open());
    const found = await spellings(engine, 'vladimir-putin');
    expect(found.map(({ form, articles: count }) => [form, count])).toEqual([
      ['ভ্লাদিমির পুতিন', 3],
      ['পুতিন', 1],
      // two forms in one article, which look alike
      [expect.toBeOneOf(ENCODINGS), 1],
    ]);
    const [whole, short] = found;
    expect(whole?.seen.map(({ published, start }) => [published, start])).toEqual([
      ['2025-09-04', 0],
      ['2025-08-13', 0],
      ['2019-04-26', 0],
    ]);
    expect(short?.seen).toMatchObject([{ publisher: 'দৈনিক', published: '2019-04-26' }]);
    expect(await formsLike(engine, 'vladimir-putin', ENCODINGS[1] ?? '')).toHaveLength(2);
    expect(await spellings(engine, 'nobody')).toEqual([]);
  });

  test('questions: only such as have an answer, and the answer is there', async () => {
    const engine = graph.open();
    expect(await questions(engine)).toEqual({
      ...{ travels: null, lastMet: null, talked: null, planned: 0, severalTold: 0 },
    });
    await seeded(engine);
    const { travels, lastMet, talked, planned, severalTold } = await questions(engine);
    expect(travels).toMatchObject({ leader: { id: 'vladimir-putin' }, year: '2024', visits: 1 });
    const visited = await meetings(engine, {
      ...ALL_MEETINGS,
      ...{
        leader: 'vladimir-putin',
        kind: ['visit'],
        status: ['held'],
        role: 'visitor',
        from: '2024-01-01',
        to: '2024-12-31',
      },
    });
    expect(visited.totals.matched).toBe(travels?.visits);
    expect(lastMet).toMatchObject({ a: { id: 'shehbaz-sharif' }, b: { id: 'vladimir-putin' }, meetings: 2 });
    expect(await pair(engine, 'shehbaz-sharif', 'vladimir-putin')).toMatchObject({
      lastFace: { when: { date: '2024' } },
    });
    expect(talked).toMatchObject({ a: { code: 'KP' }, b: { code: 'RU' }, meetings: 2 });
    // two of the planned ones have no day: the list's tray has them
    const answered = async (change: object) => {
      const { matched, undated } = (await meetings(engine, { ...ALL_MEETINGS, ...change })).totals;
      return matched + undated;
    };
    expect(await answered({ status: ['planned'] })).toBe(planned);
    expect(await answered({ reports: 'several' })).toBe(severalTold);
    expect([planned, severalTold]).toEqual([3, 1]);
    // who sat on one side is not asked when they met
    await engine.write((tx) => tx.run("MATCH (l:Leader {id: 'shehbaz-sharif'}) SET l.speaksFor = 'RU'"));
    expect((await questions(engine)).lastMet?.a.id).not.toBe('shehbaz-sharif');
    // a visit received that year is none that was made
    await engine.write((tx) =>
      tx.run(`MATCH (l:Leader {id: 'vladimir-putin'})
        CREATE (l)-[:TOOK_PART {role: 'host'}]->(:Meeting {id: 'm-x', kind: 'visit', status: 'held', date: '2024-02',
          earliest: '2024-02-01', latest: '2024-02-29'})`),
    );
    expect((await questions(engine)).travels).toEqual(travels);
  });

  test('the states of one journey are visited each, and are no pair', async () => {
    const engine = graph.open();
    const told = {
      kind: 'visit',
      status: 'planned',
      who: 'trump:visitor',
      countries: 'CN TR US',
      says: 'ডোনাল্ড ট্রাম্প',
    } as const;
    const text = 'ডোনাল্ড ট্রাম্প তুরস্ক ও চীন সফরে যাবেন।';
    await importArticle(engine, reading({ key: 'journey', text, reports: [told] }));
    expect(await pair(engine, 'CN', 'TR')).toMatchObject({ total: 0 });
    expect(await pair(engine, 'CN', 'US')).toMatchObject({ total: 1, byStatus: { planned: 1 } });
    expect(await pair(engine, 'TR', 'US')).toMatchObject({ total: 1 });
    const graphNow = await countryGraph(engine, ALL_MEETINGS, 'yes');
    expect(graphNow.ties.map(({ a, b }) => `${a} ${b}`)).toEqual(['CN US', 'TR US']);
  });
});
