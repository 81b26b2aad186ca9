import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { country } from '@/graph/queries/country';
import { countryGraph } from '@/graph/queries/country-graph';
import { drawnWithoutDate } from '@/graph/queries/held-without-date';
import { withLast } from '@/graph/queries/last-meeting';
import { leader } from '@/graph/queries/leader';
import { leaderTies } from '@/graph/queries/leader-ties';
import { leaders } from '@/graph/queries/leaders';
import { meetings } from '@/graph/queries/meetings';
import { organisation } from '@/graph/queries/organisation';
import { pair } from '@/graph/queries/pair';
import type { When } from '@/graph/queries/when';
import { ALL_LEADERS } from '@/lib/filter/leader-filter';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngineFilled } from './engines';
import { reading } from './readings';

const TEXT = `ভ্লাদিমির পুতিন ও শাহবাজ শরিফ গত বছর বসেন। ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ কথা বলেন।
ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ আবার বসবেন। ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ মস্কোয় বসবেন।
ভ্লাদিমির পুতিন ও ইলহাম আলিয়েভের বৈঠক বাতিল। ভ্লাদিমির পুতিন ও ইলহাম আলিয়েভকে বসার প্রস্তাব।`;

/** One held with Sharif, one held and two planned with Tokayev, none held with Aliyev. */
async function filled(engine: Engine): Promise<void> {
  await importArticle(
    engine,
    reading({
      key: 'held',
      text: TEXT,
      published: '2025-03-16',
      reports: [
        {
          kind: 'talks',
          who: 'putin sharif',
          countries: 'RU PK',
          date: '2024',
          phrase: 'গত বছর',
          says: 'ভ্লাদিমির পুতিন ও শাহবাজ',
        },
        {
          kind: 'call',
          who: 'putin tokayev',
          countries: 'RU KZ',
          reportedOn: '2025-03-15',
          says: 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ কথা',
        },
        {
          kind: 'talks',
          status: 'planned',
          who: 'putin tokayev',
          countries: 'RU KZ',
          organisations: 'CSTO',
          says: 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ আবার',
        },
        {
          kind: 'visit',
          status: 'planned',
          who: 'putin tokayev',
          countries: 'RU KZ',
          says: 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ মস্কোয়',
        },
        {
          kind: 'talks',
          status: 'cancelled',
          who: 'putin aliyev',
          countries: 'RU AZ',
          says: 'ভ্লাদিমির পুতিন ও ইলহাম আলিয়েভের',
        },
        {
          kind: 'visit',
          status: 'proposed',
          who: 'putin aliyev',
          countries: 'RU AZ',
          says: 'ভ্লাদিমির পুতিন ও ইলহাম আলিয়েভকে',
        },
      ],
    }),
  );
}

const TOKAYEV = { held: 1, planned: 2, proposed: 0, cancelled: 0 };
const SHARIF = { held: 1, planned: 0, proposed: 0, cancelled: 0 };
const ALIYEV = { held: 0, planned: 0, proposed: 1, cancelled: 1 };

forEachEngineFilled(filled, (graph) => {
  test('a leader has met those with whom something was held; what was not stands beside it, or apart', async () => {
    const putin = await leader(graph(), 'vladimir-putin');
    expect(putin?.met.map((one) => [one.leader.id, one.counts])).toEqual([
      ['kassym-jomart-tokayev', TOKAYEV],
      ['shehbaz-sharif', SHARIF],
    ]);
    expect(putin?.notMet).toMatchObject([{ leader: { id: 'ilham-aliyev' }, counts: ALIYEV, last: null }]);
    expect(putin?.countriesMet.map((one) => [one.country.code, one.counts])).toEqual([
      ['KZ', TOKAYEV],
      ['PK', SHARIF],
    ]);
    expect(putin?.countriesNotMet).toMatchObject([{ country: { code: 'AZ' }, counts: ALIYEV }]);
    expect(putin?.heldWithoutDate).toBe(1);
    expect(putin?.byStatus).toEqual({ held: 2, planned: 2, proposed: 1, cancelled: 1 });
    expect(putin?.totalMeetings).toBe(6);
  });

  test('a country and an organisation as well', async () => {
    const engine = graph();
    const russia = await country(engine, 'RU');
    expect(russia?.met.map((one) => [one.country.code, one.counts.held])).toEqual([
      ['KZ', 1],
      ['PK', 1],
    ]);
    expect(russia?.notMet).toMatchObject([{ country: { code: 'AZ' }, counts: ALIYEV }]);
    expect(russia?.heldWithoutDate).toBe(1);
    expect(russia?.byStatus).toEqual({ held: 2, planned: 2, proposed: 1, cancelled: 1 });

    const csto = await organisation(engine, 'CSTO');
    expect(csto?.countries).toEqual([]);
    expect(csto?.countriesNotThere.map((one) => [one.country.code, one.counts.planned])).toEqual([
      ['KZ', 1],
      ['RU', 1],
    ]);
    expect(csto?.byStatus).toEqual({ held: 0, planned: 1, proposed: 0, cancelled: 0 });
  });

  test('each number is that of the list which its link leads to', async () => {
    const engine = graph();
    for (const [id, counts] of [
      ['kassym-jomart-tokayev', TOKAYEV],
      ['ilham-aliyev', ALIYEV],
      ['KZ', TOKAYEV],
      ['AZ', ALIYEV],
    ] as const)
      expect((await pair(engine, 'vladimir-putin', id))?.byStatus).toEqual(counts);
  });

  test('of which held ones no article tells when is counted as they are listed', async () => {
    const engine = graph();
    const filter = { ...ALL_MEETINGS, status: ['held' as const], without: 'date' as const };
    for (const [other, count] of [
      ['kassym-jomart-tokayev', 1],
      ['shehbaz-sharif', 0],
      ['ilham-aliyev', 0],
    ] as const) {
      const both = await pair(engine, 'vladimir-putin', other);
      const theirs = { ...ALL_MEETINGS, leader: 'vladimir-putin' };
      const list = await meetings(engine, { ...filter, leader: 'vladimir-putin' }, other);
      const drawn = await drawnWithoutDate(engine, theirs, other);
      expect([both?.heldWithoutDate, list.totals.matched, drawn]).toEqual([count, count, count]);
      // between days that are asked for nothing is drawn without one
      expect(await drawnWithoutDate(engine, { ...theirs, from: '2024-01-01' }, other)).toBe(0);
    }
  });

  test('when last means the same in every list as on the page of the two', async () => {
    const engine = graph();
    const ends = (of: { last: When | null; lastReported: When | null }) => [
      of.last?.date ?? null,
      of.lastReported?.reportedOn ?? null,
    ];
    const putin = await leader(engine, 'vladimir-putin');
    const { ties } = await leaderTies(engine, ALL_MEETINGS, 'yes', 'vladimir-putin');
    for (const [id, expected] of [
      // a call of which only the day of the news is told; talks with a date; nothing that was held
      ['kassym-jomart-tokayev', [null, '2025-03-15']],
      ['shehbaz-sharif', ['2024', null]],
      ['ilham-aliyev', [null, null]],
    ] as const) {
      const both = await pair(engine, 'vladimir-putin', id);
      const listed = [...(putin?.met ?? []), ...(putin?.notMet ?? [])].find((one) => one.leader.id === id);
      const tied = ties.find(({ other }) => other.id === id);
      if (!both || !listed || !tied) throw new Error(`${id} is missing.`);
      const told = { last: both.last?.when ?? null, lastReported: both.lastReported?.when ?? null };
      expect([told, listed, tied].map(ends)).toEqual([expected, expected, expected]);
    }
    const { rows } = await leaders(engine, { ...ALL_LEADERS, sort: 'latest' });
    expect(rows.map((row) => [row.id, ...ends(row)])).toEqual([
      // of the same day, by name
      ['kassym-jomart-tokayev', null, '2025-03-15'],
      ['vladimir-putin', '2024', '2025-03-15'],
      ['shehbaz-sharif', '2024', null],
      ['ilham-aliyev', null, null],
    ]);
    const [tie] = (await countryGraph(engine, ALL_MEETINGS, 'yes')).ties.filter(({ a }) => a === 'KZ');
    expect((await withLast(engine, tie ? [tie] : [])).map(ends)).toEqual([[null, '2025-03-15']]);
  });

  test('the ties of the explorer count by status, the most held first', async () => {
    const engine = graph();
    const { ties } = await leaderTies(engine, ALL_MEETINGS, 'yes', 'vladimir-putin');
    expect(ties.map((one) => [one.other.id, one.counts])).toEqual([
      ['kassym-jomart-tokayev', TOKAYEV],
      ['shehbaz-sharif', SHARIF],
      ['ilham-aliyev', ALIYEV],
    ]);
    const planned = await leaderTies(
      engine,
      { ...ALL_MEETINGS, status: ['planned'] },
      'yes',
      'vladimir-putin',
    );
    expect(planned.ties.map((one) => [one.other.id, one.counts])).toEqual([
      ['kassym-jomart-tokayev', { ...TOKAYEV, held: 0 }],
    ]);
    const countries = await countryGraph(engine, ALL_MEETINGS, 'yes');
    expect(countries.ties.map(({ a, b, counts }) => [a, b, counts])).toEqual([
      ['AZ', 'RU', ALIYEV],
      ['KZ', 'RU', TOKAYEV],
      ['PK', 'RU', SHARIF],
    ]);
  });
});
