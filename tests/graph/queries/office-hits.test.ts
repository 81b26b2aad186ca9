import { expect, test } from 'vitest';
import { formerFirst } from '@/graph/queries/office-hits';
import type { OfficeHolder } from '@/graph/queries/office-holders';

const holder = (id: string, first: string | null, last: string | null): OfficeHolder => ({
  leader: { id, name: id, nameEn: id, speaksFor: null },
  aliases: [],
  meetings: 0,
  holds: {
    ...{ title: 'office', titleEn: 'Office', country: null, organisation: null },
    ...{ ofPart: false, part: null, checked: false, first, last },
  },
});

const order = (holders: OfficeHolder[]) =>
  formerFirst(holders, []).map((hit) => (hit.is === 'leader' ? hit.leader.id : ''));

test('of those who held an office, who still holds it is none, and neither is the latest whose end nobody tells', () => {
  const former = [holder('karki', '2025-09-12', '2026-03'), holder('oli', '2024-07-15', '2025-09-09')];
  expect(order([holder('shah', '2026-03', '..'), ...former])).toEqual(['karki', 'oli', 'shah']);
  expect(order([holder('shah', '2026-03', null), ...former])).toEqual(['karki', 'oli', 'shah']);
  // somebody came later
  expect(order([holder('now', '2026-03', '..'), holder('then', '2025', null)])).toEqual(['then', 'now']);
  expect(order([holder('later', '2026-03', '2026-05'), holder('then', '2025', null)])).toEqual([
    'later',
    'then',
  ]);
  // of a term that nobody tells no more is known
  expect(order([holder('now', '2026-03', '..'), holder('once', null, null)])).toEqual(['once', 'now']);
});
