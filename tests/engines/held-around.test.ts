import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { meeting } from '@/graph/queries/meeting';
import { meetings } from '@/graph/queries/meetings';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import { forEachEngineFilled } from './engines';
import { reading } from './readings';

const DELHI: [string, string, string] = ['new-delhi', 'নয়াদিল্লি', 'New Delhi'];
const BEIJING: [string, string, string] = ['beijing', 'বেইজিং', 'Beijing'];

/** A journey to India on 4 December and one to China on the 19th, and what was told of those days. */
async function filled(engine: Engine): Promise<void> {
  const text = `ভ্লাদিমির পুতিন যাবেন ৪ ডিসেম্বর। শি জিনপিংয়ের কাছে ভ্লাদিমির পুতিন যাবেন ১৯ ডিসেম্বর।
ভ্লাদিমির পুতিন পৌঁছান। ভ্লাদিমির পুতিন ও নরেন্দ্র মোদি ফোনে বলেন। সের্গেই লাভরভ গেলেন।
ভ্লাদিমির পুতিন ফের গেলেন ৯ ডিসেম্বর। ভ্লাদিমির পুতিন ও শি জিনপিং সেখানে বসেন। ভ্লাদিমির পুতিন সে বছর গেলেন ২০২৫ সালে।`;
  const on = (day: string, phrase: string) => ({ date: day, phrase });
  const india = { who: 'putin:visitor', countries: 'IN RU' };
  await importArticle(
    engine,
    reading({
      key: 'journeys',
      text,
      published: '2025-12-01',
      reports: [
        {
          ...{ kind: 'visit', status: 'planned', ...india, ...on('2025-12-04', '৪ ডিসেম্বর') },
          says: 'ভ্লাদিমির পুতিন যাবেন',
        },
        {
          ...{ kind: 'visit', status: 'planned', who: 'putin:visitor', countries: 'CN RU', city: BEIJING },
          ...on('2025-12-19', '১৯ ডিসেম্বর'),
          says: 'শি জিনপিংয়ের কাছে',
        },
      ],
    }),
  );
  await importArticle(
    engine,
    reading({
      key: 'arrivals',
      text,
      published: '2025-12-05',
      reports: [
        {
          ...{ kind: 'visit', ...india, reportedOn: '2025-12-05', city: DELHI, in: 'IN' },
          says: 'ভ্লাদিমির পুতিন পৌঁছান',
        },
        {
          ...{ kind: 'call', who: 'putin modi', countries: 'IN RU', reportedOn: '2025-12-05' },
          says: 'ভ্লাদিমির পুতিন ও নরেন্দ্র',
        },
        {
          ...{ kind: 'visit', who: 'lavrov:visitor', countries: 'IN RU', reportedOn: '2025-12-05' },
          says: 'সের্গেই লাভরভ',
        },
        {
          ...{ kind: 'visit', ...india, ...on('2025-12-09', '৯ ডিসেম্বর') },
          says: 'ভ্লাদিমির পুতিন ফের',
        },
        {
          ...{ kind: 'visit', ...india, ...on('2025', '২০২৫ সালে') },
          says: 'ভ্লাদিমির পুতিন সে',
        },
        {
          ...{ kind: 'talks', who: 'putin xi', countries: 'CN RU', reportedOn: '2025-12-21', city: BEIJING },
          says: 'ভ্লাদিমির পুতিন ও শি',
        },
      ],
    }),
  );
}

forEachEngineFilled(filled, (graph) => {
  const toldOf = async (status: MeetingStatus) => {
    const { rows } = await meetings(graph(), { ...ALL_MEETINGS, status: [status], sort: 'oldest' });
    const found = await Promise.all(rows.map(({ id }) => meeting(graph(), id)));
    return found.flatMap((one) =>
      one && 'meeting' in one
        ? {
            on: one.meeting.when.date,
            around: one.meeting.heldAround.map(({ kind, when }) => `${kind} ${when.reportedOn}`),
          }
        : [],
    );
  };

  test('beside what was to be stands what the same people held about that day, of its kind or at its place', async () => {
    expect(await toldOf('planned')).toEqual([
      // not the call, another’s visit, the visit of another day, and that of some day of the year
      { on: '2025-12-04', around: ['visit 2025-12-05'] },
      { on: '2025-12-19', around: ['talks 2025-12-21'] },
    ]);
  });

  test('what was held itself has none beside it', async () => {
    const held = await toldOf('held');
    expect(held.length).toBeGreaterThan(3);
    expect(held.flatMap(({ around }) => around)).toEqual([]);
  });
});
