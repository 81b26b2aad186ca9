import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { meeting } from '@/graph/queries/meeting';
import { meetings } from '@/graph/queries/meetings';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngine } from './engines';
import { reading } from './readings';

/** The only meeting of a graph. */
async function theMeeting(engine: Engine) {
  const { rows } = await meetings(engine, ALL_MEETINGS);
  const found = await meeting(engine, rows[0]?.id ?? '');
  if (!found || !('meeting' in found)) throw new Error('no such meeting');
  return found.meeting;
}

const TALKS = { kind: 'talks', date: '2025-03-15', phrase: 'শনিবার' } as const;

forEachEngine((graph) => {
  test.each([
    // one of them tells it more exactly
    { at: [{ city: true }, { city: false }], fuller: ['place'] },
    { at: [{ city: true }, { city: true }], fuller: [] },
    { at: [{ city: true }, null], fuller: ['place'] },
  ])(
    'the places $at of two reports do not differ; told more fully by one: $fuller',
    async ({ at, fuller }) => {
      const engine = graph.open();
      const says = 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ বৈঠক';
      for (const [index, place] of at.entries()) {
        const there = {
          ...(place && { in: 'KZ' }),
          ...(place?.city && { city: ['astana', 'আস্তানা', 'Astana'] as [string, string, string] }),
        };
        const text = `${says} করেন শনিবার। ${'আবারও। '.repeat(index)}`;
        const report = { ...TALKS, who: 'putin tokayev', countries: 'RU KZ', says, ...there };
        await importArticle(engine, reading({ key: `place-${index}`, text, reports: [report] }));
      }
      const found = await theMeeting(engine);
      expect(found.reports).toHaveLength(2);
      expect(found).toMatchObject({ differing: [], fuller });
    },
  );

  test('two whom the evidence leaves unnamed are named by the sentence that names both', async () => {
    const engine = graph.open();
    const both = 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ বসবেন।';
    const text = `${both} খবরটি নতুন। ভ্লাদিমির পুতিন হাসেন। শনিবার সেখানে তাঁরা বসেন।`;
    const report = { ...TALKS, who: 'putin tokayev', countries: 'RU KZ', says: 'শনিবার সেখানে' };
    await importArticle(engine, reading({ key: 'both', text, reports: [report] }));
    const [told] = (await theMeeting(engine)).reports;
    expect(told?.naming.map((one) => one.text)).toEqual([both]);
  });

  test('whom the evidence leaves unnamed is named by the nearest sentence that does', async () => {
    const engine = graph.open();
    const text = [
      'ভ্লাদিমির পুতিন কথা বলেন।',
      'ভ্লাদিমির পুতিন দেশে ছিলেন।',
      'শনিবার সেখানে গেছেন কাসিম-জোমার্ট টোকায়েভ।',
      'আরও খবর আছে।',
      'ভ্লাদিমির পুতিন হাসেন।',
    ].join(' ');
    const report = { ...TALKS, countries: 'RU KZ', says: 'শনিবার সেখানে' };
    await importArticle(
      engine,
      reading({ key: 'host', text, reports: [{ ...report, who: 'putin:host tokayev:visitor' }] }),
    );
    const [told] = (await theMeeting(engine)).reports;
    expect(told?.naming.map((one) => one.text)).toEqual(['ভ্লাদিমির পুতিন দেশে ছিলেন।']);
    const named = told?.mentions.map(({ target }) => target);
    expect(named).toEqual(['vladimir-putin', 'kassym-jomart-tokayev']);
  });
});
