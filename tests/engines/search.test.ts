import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { rekey } from '@/graph/import/rekey';
import { leaderNamed, leaderSuggestions } from '@/graph/queries/leader-suggestions';
import { mostMeetings } from '@/graph/queries/most-meetings';
import { idOf } from '@/graph/queries/name-hit';
import { search } from '@/graph/queries/search';
import { searchNames } from '@/graph/queries/search-names';
import { suggestions } from '@/graph/queries/suggestions';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { spell } from '@/lib/bengali/letters';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { parseQuery } from '@/lib/search/parse-query';
import { dump } from './dump';
import { forEachEngine, forEachEngineFilled } from './engines';
import { reading } from './readings';
import { seeded } from './seeded';

/** The best find for each name of a query, and why: `vladimir-putin name`. */
async function best(engine: Engine, typed: string): Promise<string[]> {
  const parts = await searchNames(engine, { ...parseQuery(typed), typing: false });
  return parts.map(({ hits: [hit] }) => (hit ? `${idOf(hit)} ${hit.match.way}` : ''));
}

const all = (engine: Engine, q: string) => search(engine, { q, in: 'all', page: 1 });
const keysOf = (engine: Engine, of: string) =>
  engine.read<{ key: string }>('MATCH (k:SearchKey {of: $of}) RETURN k.key AS key', { of });

/** Who and which countries are found by an office of a country. */
const OFFICES: [typed: string, leaders: string[], countries: string[]][] = [
  ['চীনের প্রেসিডেন্ট', ['xi-jinping President', 'hu-jintao President'], ['CN']],
  ['president of china', ['xi-jinping President', 'hu-jintao President'], ['CN']],
  ['ভারতের প্রধানমন্ত্রী', ['narendra-modi Prime Minister', 'manmohan-singh Prime Minister'], ['IN']],
  ['us president', ['donald-trump President', 'joe-biden President', 'barack-obama President'], ['US']],
  ['মার্কিন প্রেসিডেন্ট', ['donald-trump President', 'joe-biden President', 'barack-obama President'], ['US']],
  ['জাতিসংঘের মহাসচিব', ['antonio-guterres Secretary-General'], ['organisation:UN']],
  ['pm of india', ['narendra-modi Prime Minister', 'manmohan-singh Prime Minister'], ['IN']],
  ['ভারতের পিএম', ['narendra-modi Prime Minister', 'manmohan-singh Prime Minister'], ['IN']],
  // who held it before
  ['ভারতের সাবেক প্রধানমন্ত্রী', ['manmohan-singh Prime Minister', 'narendra-modi Prime Minister'], ['IN']],
  ['সাবেক প্রধানমন্ত্রী ভারত', ['manmohan-singh Prime Minister', 'narendra-modi Prime Minister'], ['IN']],
  [
    'former prime minister of india',
    ['manmohan-singh Prime Minister', 'narendra-modi Prime Minister'],
    ['IN'],
  ],
  [
    'former us president',
    ['joe-biden President', 'barack-obama President', 'donald-trump President'],
    ['US'],
  ],
  ['pakistan army chief', ['asim-munir Chief of the Army'], ['PK']],
  ['army chief of pakistan', ['asim-munir Chief of the Army'], ['PK']],
  ['পাকিস্তানের সেনাপ্রধান', ['asim-munir Chief of the Army'], ['PK']],
  ['former president obama', ['barack-obama'], []],
  // nobody here held it: the title behind a state is no given name, and one within a longer name is
  ['কাতারের আমির', [], ['QA']],
  ['কাতার আমির', [], ['QA']],
  ['কাতারের সাবেক আমির', [], ['QA']],
  ['কাতার আমির খান মুত্তাকি', ['amir-khan-muttaqi'], ['QA']],
  ['আমির', ['amir-khan-muttaqi'], ['AF']],
  // beside a holder's own name it is only said with it
  ['রাশিয়ার প্রেসিডেন্ট পুতিন', ['vladimir-putin'], ['RU']],
  ['ভারতের প্রধানমন্ত্রী মনমোহন সিং', ['manmohan-singh'], ['IN']],
  ['প্রেসিডেন্ট পুতিন', ['vladimir-putin'], []],
  // where somebody is or goes is not whose office it is
  ['চীন সফরে প্রেসিডেন্ট পুতিন', ['vladimir-putin'], ['CN']],
  ['চীনে প্রেসিডেন্ট পুতিন', ['vladimir-putin'], ['CN']],
  ['china visit president putin', ['vladimir-putin'], ['CN']],
  ['in china president putin', ['vladimir-putin'], ['CN']],
  // each with its own state
  [
    'ভারতের প্রধানমন্ত্রী ও চীনের প্রেসিডেন্ট',
    [
      ...['narendra-modi Prime Minister', 'xi-jinping President'],
      ...['manmohan-singh Prime Minister', 'hu-jintao President'],
    ],
    ['IN', 'CN'],
  ],
  [
    'pm of india president of china',
    [
      ...['narendra-modi Prime Minister', 'xi-jinping President'],
      ...['manmohan-singh Prime Minister', 'hu-jintao President'],
    ],
    ['IN', 'CN'],
  ],
  [
    'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে পাকিস্তানের সেনাপ্রধান আসিম মুনিরের বৈঠক',
    ['vladimir-putin', 'asim-munir'],
    ['RU', 'PK'],
  ],
];

const NAMES: [typed: string, best: string[]][] = [
  ['পুতিন', ['vladimir-putin name']],
  ['putin', ['vladimir-putin name']],
  ['PUTIN', ['vladimir-putin name']],
  ['ভ্লাদিমির পুতিন', ['vladimir-putin name']],
  ['পুতিনের', ['vladimir-putin name']],
  ['পুতিন-এর', ['vladimir-putin name']],
  ['পুতিন’কে', ['vladimir-putin name']],
  ["শরিফ'এর সঙ্গে পুতিন’র বৈঠক", ['shehbaz-sharif name', 'vladimir-putin name']],
  ['পুত', ['vladimir-putin start']],
  ['puti', ['vladimir-putin start']],
  // an English word that is not being typed any more
  ['put', []],
  ['vladmir puteen', ['vladimir-putin sound']],
  ['putjn', ['vladimir-putin near']],
  ['লাভরোব', ['sergey-lavrov sound']],
  ['lukashenko', ['alexander-lukashenko name']],
  ['কিম', ['kim-jong-un name']],
  // whom the lexicon lacks has a Bengali name alone
  ['খুরেলসুখ', ['x-mn-khurelsukh name']],
  ['khurelsukh', ['x-mn-khurelsukh spelling']],
  ['রাশিয়া', ['RU name']],
  ['রাশিয়ায়', ['RU name']],
  ['russia', ['RU name']],
  ['rusia', ['RU sound']],
  ['ক্রেমলিন', ['RU spelling']],
  ['Kremlin', ['RU spelling']],
  ['পুতিন শরিফ', ['vladimir-putin name', 'shehbaz-sharif name']],
  ['পুতিনের সঙ্গে শরিফের বৈঠক', ['vladimir-putin name', 'shehbaz-sharif name']],
  ['putin and sharif', ['vladimir-putin name', 'shehbaz-sharif name']],
  ['পুতিন পাকিস্তান', ['vladimir-putin name', 'PK name']],
  ['পুতিন কবিতা', ['vladimir-putin name']],
  ['কবিতা', []],
  ['qqqqq', []],
  // a given name beside a word that is nobody's is of somebody else; a surname, and one beside a state, is not
  ['sergey haas', []],
  // but where they are called by it in short
  ['shehbaz haas', ['shehbaz-sharif name']],
  ['sharif sergey haas', ['shehbaz-sharif name']],
  ['putin haas', ['vladimir-putin name']],
  ['vladimir russia', ['vladimir-putin name', 'RU name']],
  // among others a slip is one in a surname
  ['sharif sergez', ['shehbaz-sharif name']],
  ['sharif putjn', ['shehbaz-sharif name', 'vladimir-putin near']],
  // a beginning of three letters is one while it is typed alone
  ['sharif put', ['shehbaz-sharif name']],
  ['sharif rus', ['shehbaz-sharif name']],
];

/** Of a query with a time: its meetings by their own dates, how many more may have been then, and whom it names. */
const TIMES: [typed: string, meetings: (string | null)[], maybe: number, leaders: string[]][] = [
  ['৯ মে ২০২৫', ['2025-05-09'], 0, []],
  ['putin 9 May 2025', ['2025-05-09'], 0, ['vladimir-putin']],
  ['putin 2025-05-09', ['2025-05-09'], 0, ['vladimir-putin']],
  ['পুতিন মে ২০২৫', ['2025-05-09'], 0, ['vladimir-putin']],
  ['পুতিন ১০ মে ২০২৫', [], 0, ['vladimir-putin']],
  // one of "2024" may have been in June, and stands behind what surely was
  ['পুতিন জুন ২০২৪', ['2024-06', '2024'], 1, ['vladimir-putin']],
  ['putin 18 June 2024', ['2024', '2024-06'], 2, ['vladimir-putin']],
  // the news alone has a day
  ['পুতিন মার্চ ২০২৫', [null], 1, ['vladimir-putin']],
  ['পুতিন ২০২৫', ['2025-05-09', null, null], 2, ['vladimir-putin']],
  // with one end
  ['putin since May 2025', ['2025-05-09', null], 1, ['vladimir-putin']],
  ['২০২৫ সালের আগে পুতিন', ['2024', '2024-06'], 0, ['vladimir-putin']],
  ['putin after 2025', [], 0, ['vladimir-putin']],
  ['পুতিন শরিফ জানুয়ারি ২০২৪', ['2024'], 1, ['vladimir-putin', 'shehbaz-sharif']],
];

forEachEngineFilled(seeded, (graph) => {
  test('a day, a month and a year narrow the meetings, and are nobody’s name', async () => {
    const engine = graph();
    const found = [];
    for (const [typed] of TIMES) {
      const { meetings, surely, maybe, leaders, unknown } = await all(engine, typed);
      // one rule for the list and its number
      expect([typed, surely + maybe]).toEqual([typed, meetings.total]);
      expect([typed, unknown, meetings.total]).toEqual([typed, [], meetings.rows.length]);
      const dates = meetings.rows.map(({ when }) => when.date);
      found.push([typed, dates, maybe, leaders.rows.map(({ leader }) => leader.id)]);
    }
    expect(found).toEqual(TIMES);
    expect((await suggestions(engine, 'putin june 2024')).meetings.map(({ when }) => when.date)).toEqual([
      '2024-06',
      '2024',
    ]);
    // what stands nowhere in time no time finds: it is counted beside
    const tray = await undatedMeetings(engine, { ...ALL_MEETINGS, leader: 'vladimir-putin' });
    expect(tray.total).toBeGreaterThan(0);
    for (const typed of ['পুতিন ২০২৫', 'putin 18 June 2024'])
      expect((await all(engine, typed)).untimed).toBe(tray.total);
    expect((await all(engine, 'পুতিন')).untimed).toBe(0);
    // what is told against today
    const filter = { q: 'পুতিন গত মাসে', in: 'all', page: 1 } as const;
    const last = await search(engine, filter, '2025-06-15');
    expect([last.query.times, last.meetings.total, last.unknown]).toEqual([['2025-05'], 1, []]);
    const box = await suggestions(engine, 'putin last month', '2025-06-15');
    expect(box.meetings.map(({ when }) => when.date)).toEqual(['2025-05-09']);
    // a month alone is of no year, and no name
    for (const typed of ['পুতিন জুন', 'june putin', 'putin may', 'পুতিন মে']) {
      const month = await all(engine, typed);
      expect([typed, month.sides.map(idOf), month.unknown]).toEqual([typed, ['vladimir-putin'], []]);
      expect(month.query.unclear).toHaveLength(1);
    }
    // what tells no certain time narrows nothing, and is no name either
    const unclear = await all(engine, 'পুতিন ৩১ জুন ২০২৪');
    expect(unclear.leaders.rows.map(({ leader }) => leader.id)).toEqual(['vladimir-putin']);
    expect(unclear.meetings.total).toBe((await all(engine, 'পুতিন')).meetings.total);
  });

  test('names are found in either script and other spellings, it is told why, and the best come first', async () => {
    const engine = graph();
    const found = [];
    for (const [typed] of NAMES) found.push([typed, await best(engine, typed)]);
    expect(found).toEqual(NAMES);

    // of those that match alike, who has more meetings comes first
    // আলেকজান্ডার is two people's first name; আলিয়েভ only sounds like its beginning
    const [part] = await searchNames(engine, { names: ['আলে'], capitals: [], typing: false });
    expect(part?.hits.map((hit) => `${idOf(hit)} ${hit.meetings}`)).toEqual([
      'alexander-lukashenko 2',
      'x-ru-fomin 1',
      'ilham-aliyev 2',
    ]);

    // two names find the meetings of the two, and a year or a kind narrows them
    const two = await all(engine, 'পুতিন শরিফ');
    expect(two.sides.map(idOf)).toEqual(['vladimir-putin', 'shehbaz-sharif']);
    expect(two.leaders.rows.map((one) => one.leader.id)).toEqual(['vladimir-putin', 'shehbaz-sharif']);
    expect(two.meetings.total).toBe(3);
    expect((await all(engine, 'পুতিন শরিফ ২০২৪')).meetings.rows.map(({ when }) => when.date)).toEqual([
      '2024',
    ]);
    expect((await all(engine, 'পুতিন শরিফ সফর')).meetings.rows.map(({ kind }) => kind)).toEqual(['visit']);
    expect((await all(engine, 'রাশিয়া পাকিস্তান')).meetings.total).toBe(3);
    expect((await suggestions(engine, 'putin sharif')).pair).toMatchObject({ meetings: 3 });
    expect(await all(engine, 'পুতিন কবিতা')).toMatchObject({ unknown: ['কবিতা'] });
    // a place where nobody met is told, and narrows nothing
    const mumbai = await all(engine, 'putin mumbai');
    expect(mumbai).toMatchObject({ nowhere: [{ nameEn: 'Mumbai' }], unknown: [], places: [] });
    expect(mumbai.meetings.total).toBe((await all(engine, 'putin')).meetings.total);
    // an office is no name, and no word of a Bengali article where it is in English
    expect(await all(engine, 'প্রেসিডেন্ট পুতিন')).toMatchObject({ unknown: [] });
    const named = (await all(engine, 'putin')).articles.total;
    expect(await all(engine, 'president putin')).toMatchObject({ unknown: [], articles: { total: named } });
  });

  test('a time alone finds the articles that were published then, the newest first, whatever they hold', async () => {
    const engine = graph();
    const days = async (q: string) => (await all(engine, q)).articles.rows.map(({ published }) => published);
    const every = await engine.read<{ day: string }>(
      'MATCH (a:Article) WHERE a.published IS NOT NULL RETURN a.published AS day ORDER BY day DESC',
    );
    const of = (year: string) => every.map(({ day }) => day).filter((day) => day.startsWith(year));
    expect(of('2025').length).toBeGreaterThan(1);
    for (const year of ['2024', '2025', '1999']) {
      expect([year, await days(year)]).toEqual([year, of(year)]);
    }
    expect(await days('২০২৫ সালে')).toEqual(of('2025'));
    expect(await days('2024-2025')).toEqual([...of('2025'), ...of('2024')]);
    const [newest = ''] = of('2025');
    expect(await days(newest)).toEqual(every.map(({ day }) => day).filter((day) => day === newest));
    expect((await suggestions(engine, '২০২৫')).articles.length).toBeGreaterThan(0);
    // a day's word alone is that day, but while it may go on
    const on = { q: 'আজ', in: 'all', page: 1 } as const;
    const today = await search(engine, on, newest);
    expect([today.query.times, today.articles.rows[0]?.published, today.sides]).toEqual([
      [newest],
      newest,
      [],
    ]);
    expect((await suggestions(engine, 'আজ', newest)).query.times).toEqual([]);
    // with a name it narrows the meetings alone, as a month does
    expect((await days('পুতিন')).length).toBeGreaterThan(1);
    expect(await days('পুতিন ১৯৯৯')).toEqual(await days('পুতিন'));
  });

  test('articles are found by their words in whatever case, with the sentence, alike on both engines', async () => {
    const engine = graph();
    const found = async (q: string) => {
      const { articles } = await all(engine, q);
      return articles.rows.map(({ sentence }) =>
        sentence?.marks.map(({ start, end }) => sentence.text.slice(start, end)).join(' '),
      );
    };
    expect(await found('সম্মেলন')).toEqual(['সম্মেলনের']);
    expect(await found('প্রতিরক্ষা')).toEqual(['প্রতিরক্ষায়']);
    expect(await found('প্রতিরক্ষায়')).toEqual(['প্রতিরক্ষায়']);
    expect(await found('নিরাপত্তার')).toEqual(['নিরাপত্তা']);
    expect(await found('উত্তর কোরিয়ার')).toEqual(['উত্তর কোরিয়ার', 'উত্তর কোরিয়ার']);
    // spelt with the other i, and with য় in two code points
    expect(await found('জ্বালানী')).toEqual(['জ্বালানি']);
    expect(await found('প্রতিরক্ষায়')).toEqual(['প্রতিরক্ষায়']);
    expect(await found('নিরাপত্তা কবিতা')).toEqual([]);
    // while it is being typed the last word may go on
    expect((await suggestions(engine, 'জ্বালান')).articles).toHaveLength(1);

    // what no text says itself is found by whom the articles name
    const { articles } = await all(engine, 'choe');
    expect(articles).toMatchObject({ total: 1, rows: [{ names: [{ name: 'চোয়ে সন হুই' }] }] });
    const [row] = articles.rows;
    const { text = '', marks = [] } = row?.sentence ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['চো সন হুই']);

    // finds come in pages, and each group says how many there are
    const few = await all(engine, 'পুতিন');
    expect(few.meetings.rows).toHaveLength(8);
    const whole = await search(engine, { q: 'পুতিন', in: 'meetings', page: 1 });
    expect(whole.meetings.rows).toHaveLength(few.meetings.total);
    expect(whole).toMatchObject({ pages: 1, articles: { rows: [], total: few.articles.total } });
    const beyond = await search(engine, { q: 'পুতিন', in: 'meetings', page: 2 });
    expect(beyond.meetings).toMatchObject({ rows: [], total: few.meetings.total });
  });

  test('a field of leaders offers those with the most meetings, then whom a name may mean', async () => {
    const engine = graph();
    const first = await leaderSuggestions(engine, '');
    expect(first.all).toBe(12);
    expect(first.offered).toHaveLength(8);
    expect(first.offered[0]).toMatchObject({
      ...{ leader: { id: 'vladimir-putin', name: 'ভ্লাদিমির পুতিন' }, meetings: 12, match: null },
      office: { title: 'প্রেসিডেন্ট', country: { code: 'RU' } },
    });

    // leaders alone, although a country is called so as well
    const offered = async (typed: string) => {
      const { offered, all } = await leaderSuggestions(engine, typed);
      return [all, ...offered.map(({ leader, match }) => `${leader.id} ${match?.way}`)];
    };
    expect(await offered('puti')).toEqual([1, 'vladimir-putin start']);
    expect(await offered('পুটিন')).toEqual([1, 'vladimir-putin spelling']);
    expect(await offered('আলে')).toHaveLength(4);
    expect(await offered('রাশিয়া')).toEqual([0]);
    expect(await offered('qqqqq')).toEqual([0]);
    expect(await leaderNamed(engine, 'kim jong un')).toMatchObject({ id: 'kim-jong-un' });
    expect(await leaderNamed(engine, 'রাশিয়া')).toBeNull();
  });
});

forEachEngine((graph) => {
  test('whom the lexicon lacks is found by the English name that the pages write', async () => {
    const engine = await seeded(graph.open());
    const told = { kind: 'talks', who: 'jp-singh lavrov', countries: 'IN RU', says: 'জে পি সিং' } as const;
    await importArticle(
      engine,
      reading({ key: 'jp', text: 'জে পি সিং ও সের্গেই লাভরভ বৈঠক করেন।', reports: [told] }),
    );
    expect(await best(engine, 'J P Singh')).toEqual(['x-in-jp-singh spelling']);
    expect(await best(engine, 'j p singh lavrov')).toEqual(['x-in-jp-singh spelling', 'sergey-lavrov name']);
  });

  test('countries and organisations are found by what they are called in short, in either script', async () => {
    const engine = graph.open();
    const text = 'ন্যাটো, ইউরোপীয় ইউনিয়ন ও জাতিসংঘের সম্মেলনে যোগ দেন ভ্লাদিমির পুতিন।';
    const told = { kind: 'summit', who: 'putin', says: 'ন্যাটো' } as const;
    const countries = 'RU UA GB US AE UZ';
    await importArticle(
      engine,
      reading({ key: 'short', text, reports: [{ ...told, countries, organisations: 'NATO EU UN' }] }),
    );
    const SHORT: [typed: string, found: string][] = [
      ['UK', 'GB'],
      ['U.K.', 'GB'],
      ['Britain', 'GB'],
      ['ইউকে', 'GB'],
      ['us', 'US'],
      ['USA', 'US'],
      ['America', 'US'],
      ['ইউএসএ', 'US'],
      ['UAE', 'AE'],
      ['ইউএই', 'AE'],
      ['UN', 'organisation:UN'],
      ['জাতিসংঘের', 'organisation:UN'],
      ['EU', 'organisation:EU'],
      ['ইইউ', 'organisation:EU'],
      ['nato', 'organisation:NATO'],
      ['ন্যাটো', 'organisation:NATO'],
    ];
    const found = [];
    for (const [typed] of SHORT) {
      const [part] = await searchNames(engine, { ...parseQuery(typed), typing: false });
      found.push([typed, part?.hits[0] && idOf(part.hits[0])]);
    }
    expect(found).toEqual(SHORT);
    // an organisation's meetings are those that it holds, alone and beside a leader
    expect(await all(engine, 'NATO')).toMatchObject({
      ...{ countries: { total: 1 }, meetings: { total: 1 } },
      articles: { total: 1, rows: [{ names: [{ nameEn: 'NATO' }] }] },
    });
    expect((await all(engine, 'পুতিন ন্যাটো')).meetings.total).toBe(1);
    expect((await suggestions(engine, 'putin nato')).pair).toBeNull();
    // what no article speaks of any more is not found either
    await importArticle(engine, reading({ key: 'short', text: 'পুতিন।', reports: [] }));
    expect(await best(engine, 'nato')).toEqual([]);
    expect(await keysOf(engine, 'organisation:NATO')).toEqual([]);
  });

  test('an office of a state finds whoever holds it, then those who held it, beside the state', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const who = 'xi hu modi singh trump biden obama guterres putin muttaqi munir francis';
    const told = { kind: 'talks', countries: 'CN US IN RU QA PK', organisations: 'UN', says: text } as const;
    await importArticle(engine, reading({ key: 'offices', text, reports: [{ ...told, who }] }));
    const found = [];
    for (const [typed] of OFFICES) {
      const { leaders, countries } = await all(engine, typed);
      const people = leaders.rows.map((one) => [one.leader.id, one.holds?.titleEn].filter(Boolean).join(' '));
      found.push([typed, people, countries.rows.map(idOf)]);
    }
    expect(found).toEqual(OFFICES);
    const first = (await suggestions(engine, 'president of china')).names.map(idOf);
    expect(first).toEqual(['xi-jinping', 'CN', 'hu-jintao']);
    for (const [typed, [leader = '']] of OFFICES.filter(([, [one]]) => one?.includes(' '))) {
      const [best] = (await suggestions(engine, typed)).names.map(idOf);
      expect([typed, best]).toEqual([typed, leader.split(' ')[0]]);
    }
    // while it is typed
    for (const [typed, meant] of [
      ['us pres', 'donald-trump'],
      ['চীনের প্রেসি', 'xi-jinping'],
      ['india prime min', 'narendra-modi'],
    ] as const)
      expect([typed, (await suggestions(engine, typed)).names.map(idOf)[0]]).toEqual([typed, meant]);
    expect((await suggestions(engine, 'কাতার আমির')).names.map(idOf)).toEqual(['QA']);
    // of an office that nobody here holds that is told, beside what the other words find
    const vacant = async (typed: string) => {
      const { vacant: office, sides } = await all(engine, typed);
      return [typed, office && [office.words, office.of?.nameEn ?? null], sides.map(idOf)];
    };
    for (const expected of [
      ['কাতারের আমির', null, ['QA']],
      ['president of qatar', ['president', 'Qatar'], ['QA']],
      ['প্রধান বিচারপতি', ['প্রধান বিচারপতি', null], []],
      ['চীনের প্রেসিডেন্ট', null, ['xi-jinping']],
      ['প্রেসিডেন্ট পুতিন', null, ['vladimir-putin']],
    ])
      expect(await vacant(String(expected[0]))).toEqual(expected);
    // who holds it now and is in no article is told, and any of those before is meant
    const absent = async (typed: string) => {
      const { absent: holder, sides, anybody } = await all(engine, typed);
      return [typed, holder?.nameEn ?? null, sides.map(idOf), anybody];
    };
    for (const expected of [
      ['কাতারের আমির', 'Tamim bin Hamad Al Thani', ['QA'], null],
      ['pope', 'Pope Leo XIV', [], 'former'],
      ['চীনের প্রেসিডেন্ট', null, ['xi-jinping'], null],
      ['মার্কিন প্রেসিডেন্ট ২০১৫', null, ['barack-obama'], null],
    ])
      expect(await absent(String(expected[0]))).toEqual(expected);
    // where nobody held it before, the state is meant
    const [state] = (await all(engine, 'former president of russia')).sides.map(idOf);
    expect(state).toBe('RU');
    expect((await all(engine, 'সাবেক প্রেসিডেন্ট ওবামা')).unknown).toEqual([]);
    // a house that stands for a state by its whole name alone
    for (const [typed, meant] of [
      ['white house', ['US spelling']],
      ['হোয়াইট হাউসে', ['US spelling']],
      ['house', []],
      ['হাউস', []],
      ['পুতিন হাউস', ['vladimir-putin name']],
    ] as const)
      expect([typed, await best(engine, typed)]).toEqual([typed, meant]);
    // the meetings are of whoever holds it
    expect((await all(engine, 'চীনের প্রেসিডেন্ট')).sides.map(idOf)).toEqual(['xi-jinping']);
  });

  test('a title beside a name finds its bearer first, and is told where nobody of that name bears it', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', countries: 'RU US IN JO', says: text } as const;
    const who = 'putin trump modi obama abdullah';
    await importArticle(engine, reading({ key: 'titled', text, reports: [{ ...told, who }] }));
    const titled = async (typed: string) => {
      const { sides, unheld } = await all(engine, typed);
      return [typed, sides.map(idOf), unheld && `${unheld.words}: ${unheld.who.nameEn}`];
    };
    for (const expected of [
      ['president putin', ['vladimir-putin'], null],
      ['putin president', ['vladimir-putin'], null],
      ['king trump', ['donald-trump'], 'king: Donald Trump'],
      ['রাজা ট্রাম্প', ['donald-trump'], 'রাজা: Donald Trump'],
      ['president modi', ['narendra-modi'], 'president: Narendra Modi'],
      // either's name has it
      ['president hussein', ['barack-obama'], null],
      ['king hussein', ['abdullah-ii-of-jordan'], null],
    ])
      expect(await titled(String(expected[0]))).toEqual(expected);
  });

  test('where an office means several, the meetings of any of them are found', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { countries: 'US CN', says: text } as const;
    const reports = [
      { ...told, kind: 'talks', who: 'obama xi', date: '2015' },
      { ...told, kind: 'talks', who: 'biden xi', date: '2022' },
      { ...told, kind: 'call', who: 'obama biden' },
      { ...told, kind: 'talks', who: 'trump xi', date: '2026' },
    ] as const;
    await importArticle(engine, reading({ key: 'any', text, reports: [...reports] }));
    const found = async (typed: string) => {
      const { sides, meetings, anybody } = await all(engine, typed);
      return [typed, sides.map(idOf), meetings.total, anybody];
    };
    expect(await found('former us president')).toEqual(['former us president', [], 3, 'former']);
    expect(await found('us president')).toEqual(['us president', ['donald-trump'], 1, null]);
    expect(await found('president')).toEqual(['president', [], 4, 'any']);
    expect((await suggestions(engine, 'former us president')).meetings).toHaveLength(3);
  });

  test('an office of a part of a state is found by the part, and alone', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা, মুখ্যমন্ত্রী ছিলেন না।';
    const told = { kind: 'talks', who: 'mamata putin', countries: 'IN RU', says: 'বৈঠকে ছিলেন' } as const;
    await importArticle(engine, reading({ key: 'part', text, reports: [told] }));
    for (const typed of ['পশ্চিমবঙ্গের মুখ্যমন্ত্রী', 'chief minister of west bengal', 'মুখ্যমন্ত্রী'])
      expect(await all(engine, typed)).toMatchObject({
        ...{ leaders: { total: 1, rows: [{ leader: { id: 'mamata-banerjee' } }] } },
        ...{ vacant: null, articles: { total: 1 } },
      });
    expect((await all(engine, 'chief minister of bihar')).leaders.total).toBe(0);
  });

  test('words of a question are nobody beside a name, and names of several are no one name that sounds so', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', says: text } as const;
    const reports: Parameters<typeof reading>[0]['reports'] = [
      { ...told, who: 'putin modi xi obama', countries: 'RU IN CN US' },
      { ...told, who: 'yunus trump momen', countries: 'BD US' },
    ];
    await importArticle(engine, reading({ key: 'asked', text, reports }));
    const sides = async (typed: string) => [typed, (await all(engine, typed)).sides.map(idOf)];
    for (const expected of [
      ['মোদি কি পুতিনের সঙ্গে বসেছেন?', ['narendra-modi', 'vladimir-putin']],
      ['মোদি কেন পুতিন', ['narendra-modi', 'vladimir-putin']],
      ['show me all meetings of xi', ['xi-jinping']],
      ['all of xi', ['xi-jinping']],
      ['putin or xi', ['vladimir-putin', 'xi-jinping']],
      ['modi in the last 10 days', ['narendra-modi']],
      ['ওবামা ভারত', ['barack-obama', 'IN']],
      ['xi obama', ['xi-jinping', 'barack-obama']],
      ['এ কে মোমেন', ['a-k-abdul-momen']],
      // spelt otherwise beside another
      ['obamma putin', ['barack-obama', 'vladimir-putin']],
      ['putin ceasefire', ['vladimir-putin']],
      // one name, spelt otherwise
      ['mohammad yunus', ['muhammad-yunus']],
      ['trump mohammed yunus', ['donald-trump', 'muhammad-yunus']],
    ])
      expect(await sides(String(expected[0]))).toEqual(expected);
    expect((await suggestions(engine, 'trump pu')).names.map(idOf)).toEqual([
      'donald-trump',
      'vladimir-putin',
    ]);
    for (const typed of ['recent meetings', 'কে কার সঙ্গে দেখা করেছেন', 'who met whom'])
      expect([typed, (await all(engine, typed)).meetings.total]).toEqual([typed, 2]);
    // and no word of a question is told as nobody's, or asked of an article
    for (const typed of ['পুতিনের সঙ্গে কথা বললেন মোদি', 'কার সঙ্গে বৈঠকে বসলেন মোদি?']) {
      const { unknown, articles } = await all(engine, typed);
      expect([typed, unknown, articles.total]).toEqual([typed, [], 1]);
    }
  });

  test('an office with a time is whoever held it then', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', who: 'trump biden obama xi', countries: 'US CN', says: text } as const;
    await importArticle(engine, reading({ key: 'then', text, reports: [told] }));
    const meant = async (typed: string) => {
      const { sides, leaders } = await all(engine, typed);
      return [typed, sides.map(idOf), leaders.total];
    };
    for (const expected of [
      ['us president 2023', ['joe-biden'], 3],
      ['২০১৫ সালে মার্কিন প্রেসিডেন্ট', ['barack-obama'], 3],
      ['us president', ['donald-trump'], 3],
    ])
      expect(await meant(String(expected[0]))).toEqual(expected);
  });

  test('a capital alone, or with its own leader, and a state behind `in` are where something was', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', says: text } as const;
    const moscow: [string, string, string] = ['moscow', 'মস্কো', 'Moscow'];
    const beijing: [string, string, string] = ['beijing', 'বেইজিং', 'Beijing'];
    const reports: Parameters<typeof reading>[0]['reports'] = [
      { ...told, who: 'putin modi', countries: 'RU IN', city: moscow, in: 'RU' },
      { ...told, who: 'putin xi', countries: 'RU CN', city: beijing, in: 'CN' },
      { ...told, who: 'modi xi', countries: 'IN CN', in: 'RU' },
    ];
    await importArticle(engine, reading({ key: 'inside', text, reports }));
    const found = async (typed: string) => {
      const { sides, at, meetings, countries } = await all(engine, typed);
      const places = at.map(({ city, country }) => city?.id ?? country?.code);
      return [typed, sides.map(idOf), places, meetings.total, countries.rows.map(idOf)];
    };
    for (const expected of [
      ['moscow', [], ['moscow'], 1, ['RU']],
      ['putin moscow', ['vladimir-putin'], ['moscow'], 1, ['RU']],
      ['modi in russia', ['narendra-modi'], ['RU'], 2, ['RU']],
      ['রাশিয়ায় মোদি', ['narendra-modi'], ['RU'], 2, ['RU']],
      ['modi russia', ['narendra-modi', 'RU'], [], 1, ['RU']],
      ['modi in china', ['narendra-modi'], ['CN'], 0, ['CN']],
      // where nothing at all was the state is meant
      ['modi in india', ['narendra-modi', 'IN'], [], 2, ['IN']],
    ])
      expect(await found(String(expected[0]))).toEqual(expected);
    // a list of a state's has its cities
    expect((await all(engine, 'meetings in russia')).places).toMatchObject([
      { id: 'RU', listed: ['RU', 'moscow'], meetings: 2, without: [] },
    ]);
    expect((await all(engine, 'xi in moscow')).places).toMatchObject([
      { id: 'moscow', meetings: 1, with: null, without: [{ leader: { id: 'xi-jinping' } }] },
    ]);
  });

  test('who only sounds nearly so is not meant where articles have the word itself', async () => {
    const engine = graph.open();
    const says = 'কাশ্মীর নিয়ে বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', who: 'putin modi', countries: 'RU IN', says } as const;
    const text = `${says} পুতিম এক জায়গার নাম।`;
    await importArticle(engine, reading({ key: 'doubt', text, reports: [told] }));
    expect(await best(engine, 'পুতিম')).toEqual(['vladimir-putin near']);
    expect(await all(engine, 'পুতিম')).toMatchObject({ leaders: { total: 0 }, articles: { total: 1 } });
    expect((await all(engine, 'পুতিল')).leaders.total).toBe(1);
    expect((await suggestions(engine, 'পুতিম')).names).toEqual([]);
    expect((await suggestions(engine, 'পুতিল')).names.map(idOf)).toEqual(['vladimir-putin']);
  });

  test('the box finds the meetings that the page finds', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const city: [string, string, string] = ['budapest', 'বুদাপেস্ট', 'Budapest'];
    const told = {
      kind: 'talks',
      says: text,
      city,
      in: 'HU',
      who: 'trump putin',
      countries: 'US RU',
    } as const;
    const reports = [told, { kind: 'talks', says: text, who: 'modi', countries: 'IN HU' } as const];
    await importArticle(engine, reading({ key: 'box', text, reports }));
    for (const [typed, meetings, sides] of [
      // a capital is its country, and where the others had nothing to do with that they may have met there
      ['trump putin budapest', 1, ['donald-trump', 'vladimir-putin']],
      ['modi budapest', 1, ['narendra-modi', 'HU']],
      ['meetings', 2, []],
    ] as const) {
      const page = await all(engine, typed);
      expect([typed, page.meetings.total, page.sides.map(idOf)]).toEqual([typed, meetings, sides]);
      const box = await suggestions(engine, typed);
      expect([typed, box.meetings.length, box.sides.map(idOf)]).toEqual([typed, meetings, sides]);
    }
    const { pair, at } = await suggestions(engine, 'trump putin budapest');
    expect([pair?.meetings, at.map(({ nameEn }) => nameEn)]).toEqual([1, ['Budapest']]);
  });

  test('what became of a meeting narrows, and so does what is to be', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা, সফর বাতিল হয়েছে।';
    const told = { countries: 'US CN', says: text, who: 'trump xi' } as const;
    const reports = [
      { ...told, kind: 'talks', date: '2025' },
      { ...told, kind: 'visit', status: 'cancelled' },
      { ...told, kind: 'talks', status: 'planned', date: '2037' },
    ] as const;
    await importArticle(engine, reading({ key: 'status', text, reports: [...reports] }));
    const found = async (typed: string) => {
      const { meetings, articles, unknown } = await all(engine, typed);
      return [typed, meetings.rows.map(({ status }) => status), articles.total, unknown];
    };
    expect(await found('next meeting trump xi')).toEqual(['next meeting trump xi', ['planned'], 0, []]);
    expect(await found('বাতিল সফর')).toEqual(['বাতিল সফর', ['cancelled'], 1, []]);
    expect(await found('cancelled visits')).toEqual(['cancelled visits', ['cancelled'], 1, []]);
    // of what no article has nothing is searched for
    expect(await found('zzzz visits')).toEqual(['zzzz visits', ['cancelled'], 1, []]);
    expect((await all(engine, 'zzzz visits')).foreign).toEqual(['zzzz']);
    // a word for any meeting says as much as one for a kind
    for (const [typed, total, unknown, foreign] of [
      ['secret meeting', 3, [], ['secret']],
      ['meetings in mars', 3, [], ['mars']],
      // articles tell what is meant
      ['গোপন বৈঠক', 0, ['গোপন'], []],
    ] as const) {
      const { meetings, ...found } = await all(engine, typed);
      expect([typed, meetings.total, found.unknown, found.foreign]).toEqual([typed, total, unknown, foreign]);
    }
    expect((await all(engine, 'meetings in bhutan')).meetings.total).toBe(0);
    expect((await suggestions(engine, 'trump xi planned')).meetings).toHaveLength(1);
  });

  test('English words are no beginnings of names once they are typed, and no words of articles', async () => {
    const engine = graph.open();
    const text = 'ইরানের সঙ্গে পোল্যান্ডের কথা হয়েছে, বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', who: 'putin modi', countries: 'IR PL RU IN AE', says: text } as const;
    await importArticle(engine, reading({ key: 'english', text, reports: [told] }));
    expect(await all(engine, 'iran war')).toMatchObject({
      ...{ foreign: ['war'], unknown: [], articles: { total: 1 } },
      ...{ countries: { rows: [{ country: { code: 'IR' } }] }, leaders: { total: 0 } },
    });
    expect((await all(engine, 'modi trade যুদ্ধ')).unknown).toEqual([spell('যুদ্ধ')]);
    expect((await suggestions(engine, 'modi put')).names.map(idOf)).toEqual([
      'narendra-modi',
      'vladimir-putin',
    ]);
    // two names that only sound like one
    expect(await best(engine, 'uae india')).toEqual(['AE spelling', 'IN name']);
    // what belongs to a state
    expect(await best(engine, 'polish')).toEqual(['PL spelling']);
  });

  test('a word of everyday is no initials of somebody, and sounds like nobody’s name', async () => {
    const engine = graph.open();
    const who = 'modi momen osmani biden';
    const told = { kind: 'talks', who, countries: 'IN BD US RU', says: 'বৈঠকে ছিলেন' } as const;
    await importArticle(engine, reading({ key: 'words', text: 'বৈঠকে ছিলেন তাঁরা।', reports: [told] }));
    const sides = async (typed: string) => (await all(engine, typed)).sides.map(idOf);
    for (const typed of ['এক মোদি', 'আগে মোদি', 'মোদি আগে', 'আরও মোদি'])
      expect([typed, await sides(typed)]).toEqual([typed, ['narendra-modi']]);
    expect(await sides('আগে')).toEqual([]);
    // a state is one in whatever case
    expect(await sides('রাশিয়ার মোদি')).toEqual(['RU', 'narendra-modi']);
    expect(await sides('এ কে মোমেন')).toEqual(['a-k-abdul-momen']);
  });

  test('an office that one state alone has is found without it, and its words are no surname', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', countries: 'BD SA IN US', says: text } as const;
    const who = 'yunus pradhan rubio';
    await importArticle(engine, reading({ key: 'sole', text, reports: [{ ...told, who }] }));
    for (const [typed, sides] of [
      ['প্রধান উপদেষ্টা', ['muhammad-yunus']],
      ['chief adviser', ['muhammad-yunus']],
      ['chief advisor', ['muhammad-yunus']],
      ['সাবেক প্রধান উপদেষ্টা', ['muhammad-yunus']],
      ['প্রধান উপদেষ্টা ইউনূস', ['muhammad-yunus']],
      ['প্রধান উপদেষ্টা সৌদি', ['muhammad-yunus', 'SA']],
      ['বাংলাদেশের প্রধান উপদেষ্টা', ['muhammad-yunus']],
      ['প্রধান বিচারপতি', []],
      ['us secretary of state', ['marco-rubio']],
      ['ধর্মেন্দ্র প্রধান', ['dharmendra-pradhan']],
    ] as [string, string[]][]) {
      expect([typed, (await all(engine, typed)).sides.map(idOf)]).toEqual([typed, sides]);
      const best = [...new Set((await suggestions(engine, typed)).sides.map(idOf))];
      expect([typed, best]).toEqual([typed, sides]);
    }
  });

  test('a title alone finds whoever holds that office anywhere, and beside a name nobody else', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', countries: 'JO US RU GB', says: text } as const;
    await importArticle(
      engine,
      reading({ key: 'kings', text, reports: [{ ...told, who: 'abdullah trump putin obama' }] }),
    );
    const found = async (typed: string) => {
      const { leaders, sides, vacant } = await all(engine, typed);
      return [typed, leaders.rows.map(({ leader }) => leader.id), sides.map(idOf), vacant?.words ?? null];
    };
    for (const expected of [
      ['king', ['abdullah-ii-of-jordan'], [], null],
      ['রাজা', ['abdullah-ii-of-jordan'], [], null],
      ['queen', [], [], 'queen'],
      ['king abdullah', ['abdullah-ii-of-jordan'], ['abdullah-ii-of-jordan'], null],
      ['king mahendra', [], [], null],
      ['king trump', ['donald-trump'], ['donald-trump'], null],
      ['trump king', ['donald-trump'], ['donald-trump'], null],
      ['queen trump', ['donald-trump'], ['donald-trump'], null],
      ['king of england', [], ['GB'], null],
      ['king of russia', [], ['RU'], 'king'],
      ['king of jordan', ['abdullah-ii-of-jordan'], ['abdullah-ii-of-jordan'], null],
      ['president', ['donald-trump', 'vladimir-putin', 'barack-obama'], [], null],
    ])
      expect(await found(String(expected[0]))).toEqual(expected);
    expect((await suggestions(engine, 'king')).names.map(idOf)).toEqual(['abdullah-ii-of-jordan']);
    expect((await leaderSuggestions(engine, 'king')).offered.map(({ leader }) => leader.id)).toEqual([
      'abdullah-ii-of-jordan',
    ]);
  });

  test('of those who begin so and whose whole first name sounds so, who met most comes first', async () => {
    const engine = graph.open();
    const told = { kind: 'talks', countries: 'CN JP', says: 'বৈঠকে ছিলেন' } as const;
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const reports = [
      { ...told, who: 'xi', date: '2024-05' },
      { ...told, who: 'xi abe shirin', date: '2025-05' },
    ];
    await importArticle(engine, reading({ key: 'shi', text, reports }));
    const first = (await suggestions(engine, 'shi')).names.map(idOf);
    expect(first[0]).toBe('xi-jinping');
    expect(first.slice(1, 3).sort()).toEqual(['shinzo-abe', 'shirin-sharmin-chaudhury']);
  });

  test('a letter beside other words is no initial of somebody', async () => {
    const engine = graph.open();
    const told = { kind: 'talks', who: 'modi mahmood-ali', countries: 'IN BD', says: 'বৈঠকে ছিলেন' } as const;
    await importArticle(engine, reading({ key: 'letter', text: 'বৈঠকে ছিলেন তাঁরা।', reports: [told] }));
    const sides = async (typed: string) => (await all(engine, typed)).sides.map(idOf);
    expect(await sides('এ সফরে মোদি')).toEqual(['narendra-modi']);
    expect(await sides('x modi')).toEqual(['narendra-modi']);
    expect(await sides('এ এইচ মাহমুদ আলী মোদি')).toEqual(['a-h-mahmood-ali', 'narendra-modi']);
    expect(await sides('এ')).toEqual(['a-h-mahmood-ali']);
  });

  test('a state that no article names is told as one without meetings, and other words as no name', async () => {
    const engine = graph.open();
    const told = { kind: 'talks', who: 'obama', countries: 'US', says: 'বৈঠকে ছিলেন' } as const;
    await importArticle(engine, reading({ key: 'cuba', text: 'বৈঠকে ছিলেন তিনি।', reports: [told] }));
    for (const typed of ['obama cuba', 'ওবামা কিউবায়']) {
      const { nowhere, unknown, meetings } = await all(engine, typed);
      expect([nowhere.map(({ nameEn }) => nameEn), unknown, meetings.total]).toEqual([['Cuba'], [], 1]);
    }
    expect((await all(engine, 'ওবামা যুদ্ধবিরতি')).unknown).toEqual(['যুদ্ধবিরতি'].map(spell));
    expect((await all(engine, 'obama united states')).nowhere).toEqual([]);
  });

  test('a code of two letters is a country where nothing else is typed, or in capitals', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', who: 'putin', countries: 'MY IN IS US RU', says: text } as const;
    await importArticle(engine, reading({ key: 'codes', text, reports: [told] }));
    const codes = async (typed: string) => (await all(engine, typed)).countries.rows.map(idOf);
    for (const typed of ['my friend putin', 'who is in dhaka', 'is putin here', 'tell us about putin'])
      expect([typed, await codes(typed)]).toEqual([typed, []]);
    expect(await codes('my')).toEqual(['MY']);
    // a code that is a word is a state beside a plain name
    expect(await codes('us russia')).toEqual(['US', 'RU']);
    expect(await codes('russia us')).toEqual(['RU', 'US']);
    expect(await codes('us and india talks')).toEqual(['US', 'IN']);
    expect(await codes('putin us')).toEqual(['US']);
    expect(await codes('us putin meeting')).toEqual(['US']);
    expect(await codes('in russia')).toEqual(['RU']);
    expect(await codes('us 2024')).toEqual(['US']);
    expect(await codes('MY friend putin')).toEqual(['MY']);
    expect(await codes('US putin')).toEqual(['US']);
    expect(await codes('U.S. and putin')).toEqual(['US']);
    expect(await codes('u.s. russia')).toEqual(['US', 'RU']);
    expect(await codes('russia u.s.')).toEqual(['RU', 'US']);
    expect(await codes('u.s. president')).toEqual(['US']);
  });

  test('a state by all of its name is no beginning of a surname, and no sound of one', async () => {
    const engine = graph.open();
    const text = 'বৈঠকে ছিলেন তাঁরা।';
    const told = { kind: 'talks', who: 'irani', countries: 'IR US', says: text } as const;
    await importArticle(engine, reading({ key: 'irani', text, reports: [told] }));
    const found = async (typed: string) => {
      const { leaders, sides } = await all(engine, typed);
      return [leaders.rows.map(({ leader }) => leader.id), sides.map(idOf)];
    };
    expect(await found('america iran')).toEqual([[], ['US', 'IR']]);
    expect(await found('iran')).toEqual([[], ['IR']]);
    expect(await found('irani')).toEqual([['smriti-irani'], ['smriti-irani']]);
  });

  test('those with the most meetings are told apart by what is in the graph now', async () => {
    const engine = graph.open();
    let day = 10;
    const meet = async (who: string) => {
      const text = `বৈঠক ${++day}।`;
      const report = {
        kind: 'talks' as const,
        who,
        countries: 'RU',
        says: text,
        date: `2024-05-${day}`,
        phrase: text,
      };
      await importArticle(engine, reading({ key: text, text, reports: [report] }));
    };
    const ids = ['nobody', 'vladimir-putin', 'kim-jong-un', 'shehbaz-sharif'];
    const most = (limit: number) => mostMeetings(engine, ids, limit);
    await meet('putin kim');
    await meet('putin sharif');
    expect(await most(2)).toEqual(['vladimir-putin', 'kim-jong-un']);
    await meet('kim sharif');
    await meet('kim putin');
    await meet('kim sharif');
    expect(await most(9)).toEqual(['kim-jong-un', 'shehbaz-sharif', 'vladimir-putin']);
  });

  test('an article that changes is found by its new words alone, whoever wrote it', async () => {
    const told = (key: string, place: string, who: string) =>
      reading({
        key,
        text: `${place} সফর করেন ভ্লাদিমির পুতিন। ${who === 'kim' ? 'কিম জং উন' : 'উখনাগিন খুরেলসুখ'} তাঁকে স্বাগত জানান।`,
        reports: [{ kind: 'visit', who: `putin:visitor ${who}:host`, countries: 'RU', says: place }],
      });
    const reader = graph.open();
    // on the embedded engine there is one writer, on Neo4j another server may write
    const writer = graph.kind === 'neo4j' ? graph.open() : reader;
    await importArticle(writer, told('a', 'জাপান', 'khurelsukh'));
    await importArticle(writer, told('b', 'চিলি', 'kim'));
    expect((await all(reader, 'জাপান')).articles.total).toBe(1);
    expect(await best(reader, 'খুরেলসুখ')).toEqual(['x-mn-khurelsukh name']);
    expect(await keysOf(reader, 'x-mn-khurelsukh')).not.toEqual([]);

    await importArticle(writer, told('a', 'পেরু', 'kim'));
    expect((await all(reader, 'জাপানে')).articles.total).toBe(0);
    expect((await all(reader, 'পেরুতে')).articles.total).toBe(1);
    expect((await all(reader, 'সফর')).articles.total).toBe(2);
    // nobody names him any more: neither he nor what he was found by is left
    expect(await best(reader, 'খুরেলসুখ')).toEqual([]);
    expect(await keysOf(reader, 'x-mn-khurelsukh')).toEqual([]);
  });

  test('a graph that was filled before there was a search gets its keys once', async () => {
    const engine = await seeded(graph.open());
    const whole = await dump(engine);
    await engine.write(async (tx) => {
      await tx.run('MATCH (k:SearchKey) DELETE k');
      await tx.run('MATCH (n:Leader) REMOVE n.keyed');
      await tx.run('MATCH (n:Country) REMOVE n.keyed, n.aliases');
      await tx.run('MATCH (n:Organisation) REMOVE n.keyed, n.aliases');
      await tx.run('MATCH (n:Article) REMOVE n.words, n.titleWords, n.termsVersion');
    });
    expect(await best(engine, 'পুতিন')).toEqual([]);
    expect(await rekey(engine)).toBeGreaterThan(10);
    expect(await dump(engine)).toEqual(whole);
    expect(await rekey(engine)).toBe(0);
  });
});
