import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { article } from '@/graph/queries/article';
import { articles } from '@/graph/queries/articles';
import { choices } from '@/graph/queries/choices';
import { countries } from '@/graph/queries/countries';
import { country } from '@/graph/queries/country';
import { coverage } from '@/graph/queries/coverage';
import { explorerGraph } from '@/graph/queries/explorer-graph';
import { graphState } from '@/graph/queries/graph-state';
import { headlines } from '@/graph/queries/headlines';
import { hosted } from '@/graph/queries/hosted';
import { leader } from '@/graph/queries/leader';
import { leaderTies } from '@/graph/queries/leader-ties';
import { leaderName, leaders } from '@/graph/queries/leaders';
import { meeting } from '@/graph/queries/meeting';
import { meetings } from '@/graph/queries/meetings';
import { mostMet } from '@/graph/queries/most-met';
import { pair } from '@/graph/queries/pair';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { unknownPlaces } from '@/graph/queries/unknown-places';
import { ALL_ARTICLES } from '@/lib/filter/article-filter';
import { inAll } from '@/lib/filter/by-status';
import { ALL_LEADERS } from '@/lib/filter/leader-filter';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import { forEachEngine, forEachEngineFilled } from './engines';
import { reading } from './readings';
import { seeded } from './seeded';

const MAY = { ...ALL_MEETINGS, from: '2025-05-01', to: '2025-05-31' };

/** A meeting in a line: kind, status, date or day of the news, sides. */
const line = (row: Awaited<ReturnType<typeof meetings>>['rows'][number]) =>
  [row.kind, row.status, row.when.date ?? (row.when.reportedOn ? `(${row.when.reportedOn})` : '-')]
    .concat(
      row.countries
        .map((one) => one.code)
        .sort()
        .join(' '),
    )
    .join(' ');

const list = async (engine: Engine, change: Partial<MeetingFilter>) => {
  const { rows, totals } = await meetings(engine, { ...ALL_MEETINGS, ...change });
  return { rows: rows.map(line), ...totals };
};

forEachEngineFilled(seeded, (graph) => {
  test('meetings: a month’s days under both readings, the undated in their tray each time', async () => {
    const engine = graph();
    const may = { from: '2025-05-01', to: '2025-05-31' };
    expect(await list(engine, may)).toEqual({
      rows: ['talks planned 2025-05-09 AZ BY RU TJ'],
      ...{ matched: 1, certainly: 1, possibly: 1, undated: 7 },
    });
    const march = { from: '2025-03-01', to: '2025-03-31' };
    expect(await list(engine, march)).toMatchObject({ rows: [], matched: 0, certainly: 0, possibly: 1 });
    expect(await list(engine, { ...march, reading: 'possibly' })).toMatchObject({
      rows: ['call held (2025-03-15) AZ BY RU TJ'],
      ...{ matched: 1, certainly: 0, possibly: 1, undated: 7 },
    });
    const june = { from: '2024-06-01', to: '2024-06-30' };
    expect(await list(engine, june)).toMatchObject({ rows: ['visit held 2024-06 KP RU'], certainly: 1 });
    const tenDays = { from: '2024-06-10', to: '2024-06-20' };
    expect(await list(engine, tenDays)).toMatchObject({ rows: [], matched: 0, possibly: 2 });
    expect(await list(engine, { ...tenDays, reading: 'possibly' })).toMatchObject({
      rows: ['talks held 2024 PK RU', 'visit held 2024-06 KP RU'],
    });
    const tray = await undatedMeetings(engine, { ...ALL_MEETINGS, ...may });
    expect([tray.total, tray.rows.map(line).sort()]).toEqual([
      7,
      [
        'summit planned - RU',
        'talks held XXXX-09 MN RU',
        'talks planned - KZ RU',
        'visit held - KZ RU',
        'visit held XXXX-06 RU VN',
        'visit held XXXX-09 MN RU',
        'visit proposed - PK RU',
      ],
    ]);
    // of the others' article no day is known
    expect(tray.rows.map(line)[0]).toBe('visit proposed - PK RU');
  });

  test('meetings: orders, pages, and what a row tells', async () => {
    const engine = graph();
    const newest = await list(engine, {});
    expect(newest.rows).toEqual([
      'talks held (2025-09-03) PK RU',
      'talks planned 2025-05-09 AZ BY RU TJ',
      'talks held (2025-04-08) BD RU',
      'call held (2025-03-15) AZ BY RU TJ',
      'talks held 2024 PK RU',
      'talks held (2024-11-01) KP RU',
      'visit held 2024-06 KP RU',
    ]);
    expect((await list(engine, { sort: 'oldest' })).rows[0]).toBe('talks held 2024 PK RU');
    expect((await list(engine, { sort: 'reports' })).rows[0]).toBe('visit held 2024-06 KP RU');
    expect(await meetings(engine, { ...ALL_MEETINGS, page: 2 })).toMatchObject({
      rows: [],
      page: 2,
      pages: 1,
    });

    const { rows } = await meetings(engine, { ...ALL_MEETINGS, kind: ['visit'] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      kind: 'visit',
      status: 'held',
      when: {
        date: '2024-06',
        earliest: '2024-06-01',
        latest: '2024-06-30',
        basis: 'stated',
        reportedOn: null,
      },
      place: {
        city: { id: 'pyongyang', nameEn: 'Pyongyang' },
        country: { code: 'KP', nameEn: 'North Korea' },
      },
      participants: [
        { id: 'vladimir-putin', nameEn: 'Vladimir Putin', speaksFor: 'RU', role: 'visitor' },
        { id: 'kim-jong-un', role: 'host' },
      ],
      articles: 2,
      evidence: { text: expect.stringMatching(/^উভয় পক্ষ জুন মাসে/) },
    });
  });

  test('explorer: leaders as nodes, their meetings as ties, the undated only where no range is given', async () => {
    const engine = graph();
    const all = await explorerGraph(engine, ALL_MEETINGS);
    expect(all.nodes).toHaveLength(12);
    expect(all.nodes[0]).toEqual({
      ...{ id: 'vladimir-putin', name: 'ভ্লাদিমির পুতিন', nameEn: 'Vladimir Putin', speaksFor: 'RU' },
      meetings: 12,
    });
    expect(all.untied).toBe(2);
    const tie = (a: string, b: string) => all.ties.find((one) => one.a === a && one.b === b);
    expect(all.ties).toHaveLength(12);
    expect(tie('shehbaz-sharif', 'vladimir-putin')).toEqual({
      ...{ a: 'shehbaz-sharif', b: 'vladimir-putin', count: 3, held: 2 },
    });
    const may = await explorerGraph(engine, MAY);
    expect(may.nodes.map((node) => node.meetings)).toEqual([1, 1, 1, 1]);
    expect(may.ties).toHaveLength(6);
    expect(await explorerGraph(engine, { ...ALL_MEETINGS, leader: 'nobody' })).toEqual({
      ...{ nodes: [], ties: [], untied: 0 },
    });
  });

  test('explorer: the most met by name and office, and how many there are', async () => {
    const engine = graph();
    const { leaders, all } = await mostMet(engine, ALL_MEETINGS, 3);
    expect(all).toBe(12);
    expect(leaders).toHaveLength(3);
    expect(leaders[0]).toMatchObject({
      ...{ id: 'vladimir-putin', name: 'ভ্লাদিমির পুতিন', nameEn: 'Vladimir Putin', speaksFor: 'RU' },
      country: { code: 'RU', name: 'রাশিয়া', nameEn: 'Russia' },
      office: { title: 'প্রেসিডেন্ট', titleEn: 'President' },
      meetings: 12,
    });
    const { nodes } = await explorerGraph(engine, ALL_MEETINGS);
    expect(leaders.map(({ id }) => id)).toEqual(nodes.slice(0, 3).map(({ id }) => id));
    expect(await mostMet(engine, { ...MAY, leader: 'nobody' }, 3)).toEqual({ leaders: [], all: 0 });
  });

  test("explorer: one leader's ties are those that the whole graph has of them", async () => {
    const engine = graph();
    for (const [filter, summits] of [
      [ALL_MEETINGS, 'yes'],
      [ALL_MEETINGS, 'no'],
      [MAY, 'yes'],
      [{ ...ALL_MEETINGS, leader: 'shehbaz-sharif' }, 'yes'],
    ] as const) {
      const whole = await explorerGraph(engine, filter, summits);
      for (const { id, meetings: count } of whole.nodes.slice(0, 3)) {
        const { counts, ties } = await leaderTies(engine, filter, summits, id);
        expect(inAll(counts)).toBe(count);
        const other = ({ a, b }: { a: string; b: string }) => (a === id ? b : b === id ? a : null);
        const expected = whole.ties.flatMap((one) => (other(one) ? [[other(one), one.count]] : []));
        expect(ties.map((one) => [one.other.id, inAll(one.counts)]).sort()).toEqual(expected.sort());
      }
    }
    const { ties } = await leaderTies(engine, ALL_MEETINGS, 'yes', 'vladimir-putin');
    expect(ties[0]).toMatchObject({
      other: { id: 'shehbaz-sharif' },
      counts: { held: 2, proposed: 1 },
      last: { date: '2024' },
    });
    expect(ties.find((one) => one.other.id === 'kim-jong-un')).toEqual({
      other: { id: 'kim-jong-un', name: 'কিম জং উন', nameEn: 'Kim Jong Un', speaksFor: 'KP' },
      counts: { held: 1, planned: 0, proposed: 0, cancelled: 0 },
      last: {
        ...{
          date: '2024-06',
          earliest: '2024-06-01',
          latest: '2024-06-30',
          basis: 'stated',
          reportedOn: null,
        },
        id: expect.stringMatching(/^m-/),
        phrase: 'জুন মাসে',
      },
      lastReported: null,
    });
    expect(ties.find((one) => one.other.id === 'kassym-jomart-tokayev')).toMatchObject({
      counts: { held: 1, planned: 1 },
      last: null,
    });
    expect(await leaderTies(engine, ALL_MEETINGS, 'yes', 'nobody')).toEqual({
      ...{ counts: { held: 0, planned: 0, proposed: 0, cancelled: 0 }, ties: [] },
    });
  });

  test('meeting: every report in its own words, the year taken over, offices at that time, old ids', async () => {
    const engine = graph();
    const { rows } = await meetings(engine, { ...ALL_MEETINGS, kind: ['visit'] });
    const answer = await meeting(engine, rows[0]?.id ?? '');
    if (!answer || !('meeting' in answer)) throw new Error('no such meeting');
    const found = answer.meeting;
    expect(found.phrase).toBe('জুন মাসে');
    // one tells the city, the other its country alone and fewer names, which contradicts nothing
    expect(found).toMatchObject({ differing: [], fuller: ['place', 'participants'] });
    expect(found.participants[0]?.offices).toMatchObject([
      {
        titleEn: 'President',
        first: '2012-05-07',
        last: '..',
        checked: expect.any(Boolean),
        country: { code: 'RU' },
      },
    ]);
    const [own, other] = found.reports;
    expect(own).toMatchObject({
      article: { published: '2024-11-02', publisher: null, url: null },
      when: { date: '2024-06' },
      phrase: 'জুন মাসে',
      takenOver: null,
      rule: 'by-hand',
    });
    expect(other).toMatchObject({
      article: { published: null },
      when: { date: 'XXXX-06', earliest: null },
      phrase: 'একদিন আগে',
      takenOver: {
        date: '2024-06',
        earliest: '2024-06-01',
        latest: '2024-06-30',
        basis: 'from-another-report',
      },
    });
    for (const report of found.reports) {
      const source = await article(engine, report.article.id);
      for (const { start, end, text } of report.evidence) expect(source?.text.slice(start, end)).toBe(text);
      const { start, end } = report.phraseAt ?? { start: 0, end: 0 };
      expect(source?.text.slice(start, end)).toBe(report.phrase);
      // what its sentences name, as the article's own page marks it
      expect(report.mentions).toEqual(
        source?.mentions.filter((one) =>
          [...report.evidence, ...report.naming].some(
            (said) => said.start <= one.start && one.end <= said.end,
          ),
        ),
      );
    }
    expect(found.reports.flatMap(({ mentions }) => mentions)).not.toEqual([]);
    const oldIds = found.reports
      .map((report) => report.id.replace('r-', 'm-'))
      .filter((id) => id !== found.id);
    expect(await Promise.all(oldIds.map((id) => meeting(engine, id)))).toEqual([{ redirect: found.id }]);
    expect(await meeting(engine, 'm-000000000000')).toBeNull();
    expect(await meeting(engine, 'nonsense')).toBeNull();
  });

  test('leaders: by name in either script, by country, in three orders', async () => {
    const engine = graph();
    const ids = async (change: Partial<typeof ALL_LEADERS>) =>
      (await leaders(engine, { ...ALL_LEADERS, ...change })).rows.map((row) => row.id);
    expect(await leaders(engine, ALL_LEADERS)).toMatchObject({ total: 12, page: 1, pages: 1 });
    const counted = (await leaders(engine, ALL_LEADERS)).rows.map(
      (row) => `${row.id} ${row.meetings}, held ${row.held}`,
    );
    expect(counted.slice(0, 2)).toEqual(['vladimir-putin 12, held 8', 'shehbaz-sharif 3, held 2']);
    expect(await ids({ search: 'পুতিন' })).toEqual(['vladimir-putin']);
    expect(await ids({ search: 'LAVROV' })).toEqual(['sergey-lavrov']);
    expect(await ids({ search: 'আলিয়েভ' })).toEqual(['ilham-aliyev']); // য় in two signs
    expect(await ids({ search: 'নেই এমন' })).toEqual([]);
    expect((await ids({ country: 'KP' })).sort()).toEqual(['choe-son-hui', 'kim-jong-un']);
    expect((await ids({ sort: 'latest' })).slice(0, 2).sort()).toEqual(['shehbaz-sharif', 'vladimir-putin']);
    const names = (await leaders(engine, { ...ALL_LEADERS, sort: 'name' })).rows.map((row) => row.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('bn').compare));
    expect(await leaderName(engine, 'vladimir-putin')).toMatchObject({ nameEn: 'Vladimir Putin' });
    expect(await leaderName(engine, 'nobody')).toBeNull();
  });

  test('leader: offices, whom and which countries met, meetings, articles, coverage', async () => {
    const engine = graph();
    const putin = await leader(engine, 'vladimir-putin');
    expect(putin).toMatchObject({ known: true, totalMeetings: 12, country: { code: 'RU' } });
    expect(putin?.offices[0]).toMatchObject({ titleEn: 'President', first: '2012-05-07' });
    expect(putin?.met[0]).toMatchObject({
      leader: { id: 'shehbaz-sharif' },
      counts: { held: 2, proposed: 1 },
      last: { date: '2024', phrase: 'গত বছর' },
      lastReported: { date: null, reportedOn: '2025-09-03' },
    });
    expect(putin?.countriesMet[0]?.counts.held).toBe(2);
    expect(putin?.countriesMet.map((one) => one.country.code)).not.toContain('RU');
    expect(putin?.meetings).toHaveLength(12);
    expect(putin?.articles).toHaveLength(4);
    expect(putin?.coverage).toMatchObject({
      articles: 4,
      first: '2024-11-02',
      last: '2025-09-03',
      undated: 1,
    });
    expect(await leader(engine, 'x-ru-fomin')).toMatchObject({
      known: false,
      nameEn: null,
      offices: [
        {
          title: 'উপপ্রতিরক্ষামন্ত্রী',
          titleEn: 'Deputy Defence Minister',
          first: null,
          last: null,
          country: { code: 'RU' },
        },
      ],
    });
    expect(await leader(engine, 'nobody')).toBeNull();
  });

  test('countries and a country: its leaders, the sides it met, what it hosted', async () => {
    const engine = graph();
    const rows = await countries(engine);
    expect(rows[0]).toEqual({
      code: 'RU',
      name: 'রাশিয়া',
      nameEn: 'Russia',
      leaders: 3,
      meetings: 14,
      held: 10,
      articles: 5,
    });
    expect(rows.find((row) => row.code === 'CN')).toMatchObject({ meetings: 0, held: 0, articles: 1 });
    const kazakhstan = await country(engine, 'KZ');
    expect(kazakhstan).toMatchObject({
      nameEn: 'Kazakhstan',
      totalMeetings: 2,
      met: [{ country: { code: 'RU' }, counts: { held: 1, planned: 1 } }],
    });
    expect(kazakhstan?.leaders.map((one) => [one.leader.id, one.office?.titleEn])).toEqual([
      ['kassym-jomart-tokayev', 'President'],
    ]);
    expect(kazakhstan?.leaders).toMatchObject([{ meetings: 2, held: 1 }]);
    const there = await hosted(engine, 'KZ');
    expect(there.rows.map((row) => row.kind).sort()).toEqual(['summit', 'talks', 'talks', 'visit']);
    expect(there).toMatchObject({ total: 4, page: 1, pages: 1 });
    expect(await hosted(engine, 'KZ', 2)).toMatchObject({ rows: [], total: 4, page: 2 });
    expect(await country(engine, 'ZZ')).toBeNull();
  });

  test('pair: two leaders, two countries, one of each', async () => {
    const engine = graph();
    const both = await pair(engine, 'vladimir-putin', 'shehbaz-sharif');
    expect(both).toMatchObject({
      a: { is: 'leader', leader: { nameEn: 'Vladimir Putin' } },
      b: { is: 'leader', leader: { nameEn: 'Shehbaz Sharif' } },
      total: 3,
      byStatus: { held: 2, planned: 0, proposed: 1, cancelled: 0 },
      byKind: { talks: 2, call: 0, visit: 1, summit: 0 },
      last: { when: { date: '2024' } },
      coverage: { articles: 1, first: '2025-09-03' },
    });
    expect(both?.newest.map((row) => row.when.date)).toEqual([null, '2024', null]);
    expect(both?.places.map((one) => one.place.city?.id).sort()).toEqual(['astana', 'beijing', 'moscow']);
    // Moscow is where one is proposed to be: never before those that were held
    expect(both?.places.at(-1)).toMatchObject({
      place: { city: { id: 'moscow' } },
      counts: { held: 0, proposed: 1 },
      meetings: [{ status: 'proposed' }],
    });
    expect(await pair(engine, 'RU', 'KP')).toMatchObject({ total: 2, last: { when: { date: '2024-06' } } });
    expect(await pair(engine, 'KP', 'vladimir-putin')).toMatchObject({
      a: { is: 'country' },
      b: { is: 'leader' },
      total: 1,
    });
    expect(await pair(engine, 'kim-jong-un', 'shehbaz-sharif')).toMatchObject({
      total: 0,
      last: null,
      coverage: { articles: 0 },
    });
    expect(await pair(engine, 'vladimir-putin', 'nobody')).toBeNull();
    expect(await pair(engine, 'RU', 'RU')).toBeNull();
  });

  test('articles and an article: spans cut its text, reports lead to their meetings', async () => {
    const engine = graph();
    const found = await articles(engine);
    expect([found.total, found.rows.map((row) => row.published)]).toEqual([
      5,
      ['2025-09-03', '2025-04-09', '2025-03-16', '2024-11-02', null],
    ]);
    expect(found.rows[2]).toMatchObject({ meetings: 2, url: null });
    const one = await article(engine, found.rows[2]?.id ?? '');
    expect(one?.sentences.length).toBeGreaterThan(5);
    expect(one?.mentions.length).toBeGreaterThan(3);
    for (const { start, end, text } of one?.mentions ?? []) expect(one?.text.slice(start, end)).toBe(text);
    expect(one?.mentions.map((mention) => mention.start)).toEqual(
      one?.mentions.map((mention) => mention.start).sort((a, b) => a - b),
    );
    expect(one?.leaders.find((leader) => leader.id === 'vladimir-putin')).toMatchObject({
      title: 'প্রেসিডেন্ট',
    });
    expect(one?.reports.map((report) => report.kind)).toEqual(['call', 'talks']);
    for (const report of one?.reports ?? [])
      expect(await meeting(engine, report.meetingId)).toHaveProperty('meeting');
    expect(await article(engine, 'a-none')).toBeNull();
  });

  test('headlines of the articles that the graph holds, of some that it may hold', async () => {
    const engine = graph();
    const { rows } = await articles(engine, ALL_ARTICLES);
    const held = rows.map(({ id, title }) => ({ id, title })).sort((a, b) => (a.id < b.id ? -1 : 1));
    const ids = held.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(await headlines(engine, [...ids, 'a-000000000000'])).toEqual(held);
    expect(await headlines(engine, [])).toEqual([]);
  });
});

forEachEngine((graph) => {
  test('coverage, choices and the state of the graph; an empty one too', async () => {
    const engine = graph.open();
    expect(await graphState(engine)).toEqual({
      ...{ empty: true, leaders: 0, countries: 0, meetings: 0, reports: 0, articles: 0, readerVersions: [] },
    });
    expect(await coverage(engine)).toEqual({
      articles: 0,
      publishers: [],
      first: null,
      last: null,
      undated: 0,
    });
    expect(await explorerGraph(engine, ALL_MEETINGS)).toMatchObject({ nodes: [], ties: [], untied: 0 });
    expect(await meetings(engine, ALL_MEETINGS)).toMatchObject({ rows: [], pages: 1 });
    await seeded(engine);
    await importArticle(
      engine,
      reading({
        key: 'more',
        text: 'ভ্লাদিমির পুতিন আসেন।',
        publisher: 'Jugantor',
        published: '2020-01-01',
        reports: [],
      }),
    );
    expect(await graphState(engine)).toMatchObject({
      empty: false,
      leaders: 12,
      meetings: 14,
      reports: 15,
      articles: 6,
    });
    expect(await coverage(engine)).toEqual({
      articles: 6,
      publishers: [
        { ...{ paper: null, publisherHow: null, publisherBn: null, publisherEn: null }, articles: 5 },
        {
          ...{ paper: 'Jugantor', publisherHow: null, publisherBn: 'যুগান্তর', publisherEn: 'Jugantor' },
          articles: 1,
        },
      ],
      ...{ first: '2020-01-01', last: '2025-09-03', undated: 1 },
    });
    expect(await coverage(engine, { of: 'country', code: 'KP' })).toMatchObject({
      articles: 2,
      first: '2024-11-02',
    });
    const offered = await choices(engine, { leader: 'vladimir-putin' });
    expect(offered.countries.map((one) => one.code).sort()).toEqual([
      'AZ',
      'BD',
      'BY',
      'KP',
      'KZ',
      'MN',
      'PK',
      'RU',
      'TJ',
      'VN',
    ]);
    // the one that is chosen is offered, though nobody met it
    const brazil = await choices(engine, { country: 'BR' });
    expect(brazil.countries.filter(({ code }) => code === 'BR')).toMatchObject([{ nameEn: 'Brazil' }]);
    expect(brazil.countries).toHaveLength(offered.countries.length + 1);
    expect(await unknownPlaces(engine, ['moscow', 'nowhere', 'none', 'RU', 'BR'])).toEqual(['nowhere', 'BR']);
    expect(offered.leader).toMatchObject({ id: 'vladimir-putin', nameEn: 'Vladimir Putin' });
    expect([(await choices(engine)).leader, (await choices(engine, { leader: 'nobody' })).leader]).toEqual([
      null,
      null,
    ]);
  });
});
