import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { pair } from '@/graph/queries/pair';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngineFilled } from './engines';
import { reading } from './readings';

/** Long ago, of some November, of no time at all, and not to be. */
async function filled(engine: Engine): Promise<void> {
  const between = { kind: 'talks' as const, who: 'muttaqi jp-singh', countries: 'AF IN' };
  await importArticle(
    engine,
    reading({
      key: 'untimed',
      text: `১৮৯৩ সালে আমির খান মুত্তাকি ও জে পি সিং বসেন। নভেম্বরে আমির খান মুত্তাকি ও জে পি সিং বসেন কাবুলে।
আমির খান মুত্তাকি ও জে পি সিং দুবাইয়ে বসেন। আমির খান মুত্তাকি ও জে পি সিং আবার বসবেন।`,
      published: '2025-12-01',
      reports: [
        { ...between, date: '1893', phrase: '১৮৯৩ সালে', says: '১৮৯৩' },
        { ...between, date: 'XXXX-11', phrase: 'নভেম্বরে', says: 'নভেম্বরে' },
        { ...between, says: 'আমির খান মুত্তাকি ও জে পি সিং দুবাইয়ে' },
        { ...between, status: 'planned', says: 'আমির খান মুত্তাকি ও জে পি সিং আবার' },
      ],
    }),
  );
}

forEachEngineFilled(filled, (graph) => {
  test('the last one that has a date stands with how many may have been later, which are those of the tray', async () => {
    const both = await pair(graph(), 'AF', 'IN');
    expect([both?.last?.when.date, both?.lastReported, both?.heldUntimed]).toEqual(['1893', null, 2]);
    const tray = await undatedMeetings(graph(), { ...ALL_MEETINGS, country: 'AF', status: ['held'] }, 'IN');
    expect(tray.total).toBe(2);
  });
});
